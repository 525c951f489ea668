package org.meedoen.capacity;

import org.apache.kafka.clients.admin.NewTopic;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.AvailabilityEvent;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.TopicDefinitions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events this service consumes and publishes, and their topics. */
@Configuration(proxyBeanMethods = false)
class CapacityEvents {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                WireNames.of(SignupEvent.class), WireNames.of(PlaceEvent.class), WireNames.of(AvailabilityEvent.class));
    }

    @Bean
    NewTopic signupsTopic(TopicDefinitions topics) {
        return topics.kept(Topics.SIGNUPS);
    }

    @Bean
    NewTopic placesTopic(TopicDefinitions topics) {
        return topics.kept(Topics.PLACES);
    }

    @Bean
    NewTopic availabilityTopic(TopicDefinitions topics) {
        return topics.compacted(Topics.AVAILABILITY);
    }
}
