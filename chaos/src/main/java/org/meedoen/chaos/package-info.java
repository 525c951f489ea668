/** A run of faults under load, and its result. */
@NullMarked
package org.meedoen.chaos;

import org.jspecify.annotations.NullMarked;
