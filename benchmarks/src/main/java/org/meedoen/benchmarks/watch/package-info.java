/** Everybody looks at how many places are left while others take them. */
@NullMarked
package org.meedoen.benchmarks.watch;

import org.jspecify.annotations.NullMarked;
