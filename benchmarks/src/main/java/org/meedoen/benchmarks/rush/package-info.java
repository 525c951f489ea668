/** Everybody signs up at once. */
@NullMarked
package org.meedoen.benchmarks.rush;

import org.jspecify.annotations.NullMarked;
