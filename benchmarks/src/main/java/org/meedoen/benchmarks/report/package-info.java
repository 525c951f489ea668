/** What was measured, and how it is told. */
@NullMarked
package org.meedoen.benchmarks.report;

import org.jspecify.annotations.NullMarked;
