package org.meedoen.signup.reminder;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day of a congress, in its time zone.
 *
 * @param endsAt when the next day begins
 */
public record RemindedDay(LocalDate day, Instant endsAt) {}
