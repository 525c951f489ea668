/** Writes iCalendar (RFC 5545). */
@NullMarked
package org.meedoen.calendar;

import org.jspecify.annotations.NullMarked;
