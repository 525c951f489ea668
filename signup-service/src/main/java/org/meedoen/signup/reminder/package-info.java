/** Reminds participants, on the day before, of what they have on a day of a congress. */
@NullMarked
package org.meedoen.signup.reminder;

import org.jspecify.annotations.NullMarked;
