package org.meedoen.messaging.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Subscription;

/** What the deliveries of a service's subscriptions have in common. */
record Deliveries(EventTypes types, DeadLetters deadLetters, MeterRegistry registry) {

    <E> Delivery<E> of(Subscription<E> subscription) {
        return new Delivery<>(
                new Decoder<>(types, subscription.family()),
                subscription.handler(),
                deadLetters,
                SubscriptionMeters.of(subscription.topic(), registry));
    }
}
