/** An installation of its own to measure: started, filled with congresses and people, looked into. */
@NullMarked
package org.meedoen.benchmarks.meedoen;

import org.jspecify.annotations.NullMarked;
