package org.meedoen.signup.registration;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param answerWithin how long a request waits for the decision
 * @param queueLength how many attempts may wait to be taken in; more are sent away for a moment
 * @param largestBatch how many attempts one transaction takes in
 * @param longestPause how long at most the next transaction waits for the decisions about the one before
 */
@ConfigurationProperties("meedoen.registration")
public record RegistrationProperties(
        @DefaultValue("2s") Duration answerWithin,
        @DefaultValue("5000") int queueLength,
        @DefaultValue("400") int largestBatch,
        @DefaultValue("100ms") Duration longestPause) {}
