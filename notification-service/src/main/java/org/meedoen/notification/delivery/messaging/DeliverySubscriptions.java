package org.meedoen.notification.delivery.messaging;

import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.TopicDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The topics that this service consumes. */
@Configuration(proxyBeanMethods = false)
class DeliverySubscriptions {

    private static final Duration GATHERED = Duration.ofMillis(100);

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(WireNames.of(PlaceEvent.class), WireNames.of(NotificationEvent.class));
    }

    @Bean
    NewTopic places(TopicDefinitions topics) {
        return topics.kept(Topics.PLACES);
    }

    @Bean
    NewTopic notifications(TopicDefinitions topics) {
        return topics.kept(Topics.NOTIFICATIONS, Duration.ofDays(3));
    }

    @Bean
    Subscription<PlaceEvent> decisions(Intake intake) {
        return Subscription.to(Topics.PLACES, PlaceEvent.class, intake::decisions)
                .gathering(GATHERED);
    }

    @Bean
    Subscription<NotificationEvent> requests(Intake intake) {
        return Subscription.to(Topics.NOTIFICATIONS, NotificationEvent.class, intake::notifications);
    }
}
