package org.meedoen.messaging.consumer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** The counters of a subscription. */
record ConsumerMeters(Counter handled, Counter skipped, Counter fenced, Counter deadLettered) {

    static ConsumerMeters of(String topic, MeterRegistry registry) {
        return new ConsumerMeters(
                registry.counter("meedoen.events.handled", "topic", topic),
                registry.counter("meedoen.events.skipped", "topic", topic),
                registry.counter("meedoen.events.fenced", "topic", topic),
                registry.counter("meedoen.events.dead-lettered", "topic", topic));
    }
}
