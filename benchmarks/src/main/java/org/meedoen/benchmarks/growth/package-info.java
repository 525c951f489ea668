/** Whether throughput stays the same when there is more data. */
@NullMarked
package org.meedoen.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
