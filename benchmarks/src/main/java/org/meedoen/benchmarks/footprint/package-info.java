/** How much memory Meedoen takes, and how long it takes to start. */
@NullMarked
package org.meedoen.benchmarks.footprint;

import org.jspecify.annotations.NullMarked;
