/** A run of faults under load: its beginning, its end, and what it found. */
@NullMarked
package org.meedoen.chaos;

import org.jspecify.annotations.NullMarked;
