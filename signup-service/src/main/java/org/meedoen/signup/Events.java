package org.meedoen.signup;

import java.time.Duration;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.WireNames;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.TopicSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The events this service tells and hears, and how long their topics keep them. */
@Configuration(proxyBeanMethods = false)
class Events {

    private static final Duration UNTIL_AFTER_THE_CONGRESS = Duration.ofDays(400);
    private static final Duration A_FEW_DAYS = Duration.ofDays(3);

    @Bean
    EventTypes eventTypes() {
        return EventTypes.of(
                WireNames.of(SignupEvent.class), WireNames.of(NotificationEvent.class), WireNames.of(PlaceEvent.class));
    }

    @Bean
    TopicSettings signups() {
        return TopicSettings.kept(Topics.SIGNUPS, UNTIL_AFTER_THE_CONGRESS);
    }

    @Bean
    TopicSettings places() {
        return TopicSettings.kept(Topics.PLACES, UNTIL_AFTER_THE_CONGRESS);
    }

    @Bean
    TopicSettings notifications() {
        return TopicSettings.kept(Topics.NOTIFICATIONS, A_FEW_DAYS);
    }
}
