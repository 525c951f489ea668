package org.meedoen.signup.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often somebody may change their mind about one slot: sign up again after they withdrew.
 *
 * @param changes so many times
 * @param within in this time
 */
@ConfigurationProperties("meedoen.registration.pace")
public record PaceProperties(
        @DefaultValue("5") int changes, @DefaultValue("2m") Duration within) {}
