package org.meedoen.capacity.availability;

import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.List;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.messaging.Received;
import org.meedoen.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the topic into memory, and on to who watches. */
@Configuration(proxyBeanMethods = false)
class AvailabilityFeed {

    private static final Duration PACE = Duration.ofMillis(250);
    private static final Duration GATHERED = Duration.ofMillis(50);

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
                .onEveryInstanceFromTheStart()
                .gathering(GATHERED);
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
