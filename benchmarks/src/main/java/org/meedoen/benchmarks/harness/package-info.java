/** What all benchmarks share: their interface, their rounds and the conditions they report. */
@NullMarked
package org.meedoen.benchmarks.harness;

import org.jspecify.annotations.NullMarked;
