package org.meedoen.signup.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a participant may sign up again for one slot after withdrawing.
 *
 * @param changes the number of times
 * @param within the period
 */
@ConfigurationProperties("meedoen.registration.pace")
public record ChangeRateLimitProperties(
        @DefaultValue("5") int changes, @DefaultValue("2m") Duration within) {}
