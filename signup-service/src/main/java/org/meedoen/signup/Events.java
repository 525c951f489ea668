package org.meedoen.signup;

import java.time.Duration;
import org.apache.kafka.clients.admin.NewTopic;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.TopicDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events that this service publishes and consumes, and the retention of their topics. */
@Configuration(proxyBeanMethods = false)
class Events {

    private static final Duration A_FEW_DAYS = Duration.ofDays(3);

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                WireNames.of(SignupEvent.class), WireNames.of(NotificationEvent.class), WireNames.of(PlaceEvent.class));
    }

    @Bean
    NewTopic signups(TopicDefinitions topics) {
        return topics.kept(Topics.SIGNUPS);
    }

    @Bean
    NewTopic places(TopicDefinitions topics) {
        return topics.kept(Topics.PLACES);
    }

    @Bean
    NewTopic notifications(TopicDefinitions topics) {
        return topics.kept(Topics.NOTIFICATIONS, A_FEW_DAYS);
    }
}
