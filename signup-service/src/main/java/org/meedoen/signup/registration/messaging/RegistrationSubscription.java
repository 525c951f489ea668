package org.meedoen.signup.registration.messaging;

import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RegistrationSubscription {

    @Bean
    Subscription<PlaceEvent> placeDecisionsSubscription(PlaceDecisions decisions) {
        return Subscription.to(Topics.PLACES, PlaceEvent.class, decisions);
    }
}
