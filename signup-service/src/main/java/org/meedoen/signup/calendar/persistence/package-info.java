/** Reads what is in a calendar, and stores subscription addresses. */
@NullMarked
package org.meedoen.signup.calendar.persistence;

import org.jspecify.annotations.NullMarked;
