/** capacity-service without the others, at the end of a topic that is longer than it can read at once. */
@NullMarked
package org.meedoen.benchmarks.alone;

import org.jspecify.annotations.NullMarked;
