/** What organisers wait for while their congress is large, and what their work costs the participants. */
@NullMarked
package org.meedoen.benchmarks.organiser;

import org.jspecify.annotations.NullMarked;
