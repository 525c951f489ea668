package org.meedoen.capacity.availability;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.background.BackgroundLoop;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the tables to the topic, from there into each instance's memory, and on to who watches. */
@Configuration(proxyBeanMethods = false)
class AvailabilityFeed {

    private static final Duration PACE = Duration.ofMillis(250);

    /** Often enough for the eye, and far seldomer than decisions are made while everybody clicks. */
    private static final Duration BETWEEN_TELLINGS = Duration.ofMillis(200);

    /** More than a thousand slots a second are not told, so that it never takes the place of deciding. */
    private static final Duration FOR_A_SLOT = Duration.ofMillis(1);

    /** Stops before the relay does, which publishes what was told last. */
    private static final int PHASE = 1_150;

    @Bean
    BackgroundLoop availabilityTelling(Telling telling) {
        return new BackgroundLoop("availability-telling", PHASE, stop -> {
            while (!stop.requested()) {
                stop.pause(pauseAfter(telling.tell()));
            }
        });
    }

    static Duration pauseAfter(int slots) {
        var pause = FOR_A_SLOT.multipliedBy(slots);
        return pause.compareTo(BETWEEN_TELLINGS) > 0 ? pause : BETWEEN_TELLINGS;
    }

    @Bean
    Broadcast availabilityBroadcast(AvailabilityPicture picture) {
        return new Broadcast("availability", PACE, picture);
    }

    @Bean
    Subscription<SlotAvailability> availabilityOfAllSlots(Availability availability, Broadcast availabilityBroadcast) {
        return Subscription.to(
                        Topics.AVAILABILITY,
                        SlotAvailability.class,
                        batch -> take(batch, availability, availabilityBroadcast))
                .onEveryInstanceFromTheStart();
    }

    private static void take(List<Received<SlotAvailability>> batch, Availability availability, Broadcast broadcast) {
        batch.stream()
                .map(Received::event)
                .filter(availability::take)
                .map(SlotAvailability::congress)
                .collect(toSet())
                .forEach(broadcast::changed);
    }
}
