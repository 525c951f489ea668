/**
 * Consumers in Spring Kafka's listener containers: what they handle ({@link SubscriptionListener}), what becomes of what they
 * can't handle ({@link ConsumerErrorHandler}, {@link DeadLetterRecoverer}), and what a former leader of a relay published
 * too late ({@link Fence}).
 */
@NullMarked
package org.meedoen.messaging.consumer;

import org.jspecify.annotations.NullMarked;
