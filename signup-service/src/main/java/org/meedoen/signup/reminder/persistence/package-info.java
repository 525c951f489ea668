/** The rows of reminders: settings, days of which people were reminded, and who wants none. */
@NullMarked
package org.meedoen.signup.reminder.persistence;

import org.jspecify.annotations.NullMarked;
