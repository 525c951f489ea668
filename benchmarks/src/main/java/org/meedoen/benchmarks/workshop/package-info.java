/** What every benchmark works with: what was asked for, where to work, how to say how far it is. */
@NullMarked
package org.meedoen.benchmarks.workshop;

import org.jspecify.annotations.NullMarked;
