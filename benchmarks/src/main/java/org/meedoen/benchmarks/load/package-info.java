/** Makes load over HTTP and measures what it meets, knowing nothing of congresses. */
@NullMarked
package org.meedoen.benchmarks.load;

import org.jspecify.annotations.NullMarked;
