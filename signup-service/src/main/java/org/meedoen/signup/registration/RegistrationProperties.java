package org.meedoen.signup.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param answerWithin how long a request waits for the decision
 * @param queueLength how many attempts may be queued; more are asked to retry
 * @param largestBatch how many attempts one transaction stores
 * @param longestPause how long the next transaction waits at most for the decisions about the one before
 */
@ConfigurationProperties("meedoen.registration")
public record RegistrationProperties(
        @DefaultValue("2s") Duration answerWithin,
        @DefaultValue("5000") int queueLength,
        @DefaultValue("400") int largestBatch,
        @DefaultValue("100ms") Duration longestPause) {}
