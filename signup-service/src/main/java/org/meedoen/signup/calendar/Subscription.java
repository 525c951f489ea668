package org.meedoen.signup.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An address to which calendars subscribe.
 *
 * @param key the secret part of the address; null if the installation's secret was replaced since: the address still works,
 *     but cannot be shown again
 */
public record Subscription(@Nullable String key, Instant madeAt) {}
