/** A participant's programme as a calendar: a file, and an address to which calendars subscribe. */
@NullMarked
package org.meedoen.signup.calendar;

import org.jspecify.annotations.NullMarked;
