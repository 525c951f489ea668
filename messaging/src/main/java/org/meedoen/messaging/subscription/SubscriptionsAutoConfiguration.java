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
    DeadLetterTopics messagingDeadLetterTopics(
            KafkaClients clients, @Value("${spring.application.name}") String service) {
        return new DeadLetterTopics(clients, service);
    }

    @Bean
    KeptDeadLetters messagingKeptDeadLetters(KafkaClients clients, ObjectProvider<Subscription<?>> subscriptions) {
        return new KeptDeadLetters(
                clients, subscriptions.stream().map(Subscription::topic).toList());
    }

    @Bean
    Deliveries messagingDeliveries(
            EventTypes types, DeadLetterTopics deadLetters, ObjectProvider<MeterRegistry> registry) {
        return new Deliveries(types, deadLetters, registry.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    Subscriptions messagingSubscriptions(
            ObjectProvider<Subscription<?>> subscriptions,
            Deliveries deliveries,
            KafkaClients clients,
            DeclaredTopics topics,
            @Value("${spring.application.name}") String service) {
        return new Subscriptions(
                PHASE,
                subscriptions.stream()
                        .peek(subscription -> topics.check(subscription.topic()))
                        .map(each -> new SubscriptionWork(each, deliveries.of(each), clients, topics, service))
                        .map(work -> new BackgroundLoop(work.topic(), PHASE, work))
                        .toList());
    }
}
