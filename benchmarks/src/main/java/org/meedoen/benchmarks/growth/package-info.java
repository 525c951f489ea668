/** Whether it stays as fast when there is more of everything. */
@NullMarked
package org.meedoen.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
