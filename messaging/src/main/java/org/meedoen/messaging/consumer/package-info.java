/**
 * Consumers in Spring Kafka's listener containers: handling ({@link SubscriptionListener}), retries and dead letters ({@link
 * ConsumerErrorHandler}, {@link DeadLetterRecoverer}), and protection from a former leader of a relay ({@link Fence}).
 */
@NullMarked
package org.meedoen.messaging.consumer;

import org.jspecify.annotations.NullMarked;
