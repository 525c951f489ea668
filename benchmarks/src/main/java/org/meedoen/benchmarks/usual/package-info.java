/** How places are given out elsewhere, to compare with. */
@NullMarked
package org.meedoen.benchmarks.usual;

import org.jspecify.annotations.NullMarked;
