/** The HTTP interface of reminders. */
@NullMarked
package org.meedoen.signup.reminder.web;

import org.jspecify.annotations.NullMarked;
