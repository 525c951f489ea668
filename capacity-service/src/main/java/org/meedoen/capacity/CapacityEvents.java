package org.meedoen.capacity;

import java.time.Duration;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.SlotAvailability;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.TopicSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events this service takes and tells, and the topics they are on. */
@Configuration(proxyBeanMethods = false)
class CapacityEvents {

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                WireNames.of(SignupEvent.class), WireNames.of(PlaceEvent.class), WireNames.of(SlotAvailability.class));
    }

    @Bean
    TopicSettings signupsTopic(@Value("${meedoen.topics.retention}") Duration retention) {
        return TopicSettings.kept(Topics.SIGNUPS, retention);
    }

    @Bean
    TopicSettings placesTopic(@Value("${meedoen.topics.retention}") Duration retention) {
        return TopicSettings.kept(Topics.PLACES, retention);
    }

    @Bean
    TopicSettings availabilityTopic() {
        return TopicSettings.compacted(Topics.AVAILABILITY);
    }
}
