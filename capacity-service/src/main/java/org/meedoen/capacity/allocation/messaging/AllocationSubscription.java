package org.meedoen.capacity.allocation.messaging;

import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AllocationSubscription {

    @Bean
    Subscription<SignupEvent> signups(BatchAllocation allocation) {
        return Subscription.to(Topics.SIGNUPS, SignupEvent.class, allocation);
    }
}
