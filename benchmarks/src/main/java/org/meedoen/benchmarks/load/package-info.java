/** A load generator over HTTP that does not know the domain. */
@NullMarked
package org.meedoen.benchmarks.load;

import org.jspecify.annotations.NullMarked;
