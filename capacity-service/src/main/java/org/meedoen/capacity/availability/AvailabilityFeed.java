package org.meedoen.capacity.availability;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.meedoen.capacity.allocation.messaging.CongressDeletedSignal;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.AvailabilityEvent;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.capacity.SlotRemoved;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.background.BackgroundLoop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The path of availability: from the tables to the topic, from there into each instance's memory, and to the
 * subscribers.
 */
@Configuration(proxyBeanMethods = false)
class AvailabilityFeed {

    private static final Duration PACE = Duration.ofMillis(250);

    /** Frequent enough for readers, and much less frequent than decisions during a rush. */
    private static final Duration BETWEEN_PUBLICATIONS = Duration.ofMillis(200);

    /** At most a thousand slots a second are published, so that publishing does not slow down decisions. */
    private static final Duration FOR_A_SLOT = Duration.ofMillis(1);

    /** Stops before the relay, which sends the last events. */
    private static final int PHASE = 1_150;

    @Bean
    BackgroundLoop availabilityPublishing(AvailabilityPublisher publisher) {
        return new BackgroundLoop("availability-publisher", PHASE, stop -> {
            while (!stop.requested()) {
                stop.pause(pauseAfter(publisher.publish()));
            }
        });
    }

    static Duration pauseAfter(int slots) {
        var pause = FOR_A_SLOT.multipliedBy(slots);
        return pause.compareTo(BETWEEN_PUBLICATIONS) > 0 ? pause : BETWEEN_PUBLICATIONS;
    }

    @Bean
    Broadcast availabilityBroadcast(AvailabilityContent content, DatabaseSignals signals) {
        var broadcast = new Broadcast("availability", PACE, content);
        signals.onSignal(CongressDeletedSignal.CHANNEL, payload -> broadcast.end(new CongressId(payload)));
        return broadcast;
    }

    @Bean
    Subscription<AvailabilityEvent> availabilityOfAllSlots(Availability availability, Broadcast availabilityBroadcast) {
        return Subscription.to(
                        Topics.AVAILABILITY,
                        AvailabilityEvent.class,
                        batch -> take(batch, availability, availabilityBroadcast))
                .onEveryInstanceFromTheStart();
    }

    private static void take(List<Received<AvailabilityEvent>> batch, Availability availability, Broadcast broadcast) {
        var changed = new HashSet<CongressId>();
        for (var received : batch) {
            switch (received.event()) {
                case SlotAvailability numbers -> {
                    if (availability.take(numbers)) changed.add(numbers.congress());
                }
                case SlotRemoved removed -> {
                    availability.remove(removed);
                    broadcast.end(removed.congress());
                }
            }
        }
        changed.forEach(broadcast::changed);
    }
}
