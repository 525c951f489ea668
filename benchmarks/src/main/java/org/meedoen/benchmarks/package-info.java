/** What `./meedoen bench` runs. */
@NullMarked
package org.meedoen.benchmarks;

import org.jspecify.annotations.NullMarked;
