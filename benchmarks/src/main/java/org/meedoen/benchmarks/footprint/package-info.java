/** How much room Meedoen takes on a machine, and how long it takes to be there. */
@NullMarked
package org.meedoen.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
