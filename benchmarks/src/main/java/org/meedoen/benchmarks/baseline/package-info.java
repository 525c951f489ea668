/** The usual way to reserve places, as a baseline. */
@NullMarked
package org.meedoen.benchmarks.baseline;

import org.jspecify.annotations.NullMarked;
