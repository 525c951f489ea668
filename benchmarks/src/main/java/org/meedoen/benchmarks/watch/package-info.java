/** Open pages that show the availability during a rush. */
@NullMarked
package org.meedoen.benchmarks.watch;

import org.jspecify.annotations.NullMarked;
