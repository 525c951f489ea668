/** The HTTP interface of calendars. */
@NullMarked
package org.meedoen.signup.calendar.web;

import org.jspecify.annotations.NullMarked;
