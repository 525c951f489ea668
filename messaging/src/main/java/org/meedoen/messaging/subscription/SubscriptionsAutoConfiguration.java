package org.meedoen.messaging.subscription;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.background.BackgroundLoop;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.meedoen.messaging.kafka.KafkaClients;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A consumer for each {@link Subscription} bean. */
@AutoConfiguration
class SubscriptionsAutoConfiguration {

    private static final int PHASE = 1_200;

    @Bean
    DeadLetterTopics deadLetterTopics(KafkaClients clients, @Value("${spring.application.name}") String service) {
        return new DeadLetterTopics(clients, service);
    }

    @Bean
    Subscriptions subscriptions(
            ObjectProvider<Subscription<?>> subscriptions,
            EventTypes types,
            DeadLetterTopics deadLetters,
            KafkaClients clients,
            DeclaredTopics topics,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.application.name}") String service) {
        var meters = registry.getIfAvailable(SimpleMeterRegistry::new);
        return new Subscriptions(
                PHASE,
                subscriptions.stream()
                        .map(subscription -> {
                            topics.check(subscription.topic());
                            var delivery = delivery(subscription, types, deadLetters, meters);
                            return new BackgroundLoop(
                                    subscription.topic(),
                                    PHASE,
                                    new SubscriptionWork(subscription, delivery, clients, topics, service));
                        })
                        .toList());
    }

    private static <E> Delivery<E> delivery(
            Subscription<E> subscription, EventTypes types, DeadLetters deadLetters, MeterRegistry meters) {
        return new Delivery<>(
                new Decoder<>(types, subscription.family()),
                subscription.handler(),
                deadLetters,
                SubscriptionMeters.of(subscription.topic(), meters));
    }
}
