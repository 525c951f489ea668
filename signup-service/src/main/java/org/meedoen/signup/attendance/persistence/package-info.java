/** Stores the ticks. */
@NullMarked
package org.meedoen.signup.attendance.persistence;

import org.jspecify.annotations.NullMarked;
