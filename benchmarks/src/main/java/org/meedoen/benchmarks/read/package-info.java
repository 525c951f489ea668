/** Reading the programme and the availability. */
@NullMarked
package org.meedoen.benchmarks.read;

import org.jspecify.annotations.NullMarked;
