/** Everybody reads the programme and the free places. */
@NullMarked
package org.meedoen.benchmarks.read;

import org.jspecify.annotations.NullMarked;
