/** The results of a benchmark, as a table and as JSON. */
@NullMarked
package org.meedoen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
