/** What `./meedoen bench` runs: which benchmarks there are, and how they are asked for. */
@NullMarked
package org.meedoen.benchmarks;

import org.jspecify.annotations.NullMarked;
