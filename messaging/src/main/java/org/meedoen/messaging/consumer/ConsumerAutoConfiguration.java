package org.meedoen.messaging.consumer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.meedoen.messaging.EventTypes;
import org.meedoen.messaging.Subscription;
import org.meedoen.messaging.kafka.DeclaredTopics;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.support.LoggingProducerListener;

/** A listener container for each {@link Subscription} bean. */
@AutoConfiguration(before = KafkaAutoConfiguration.class)
class ConsumerAutoConfiguration {

    private static final int PHASE = 1_200;

    /** Does not log the contents of records. */
    @Bean
    LoggingProducerListener<Object, Object> messagingProducerListener() {
        var listener = new LoggingProducerListener<>();
        listener.setIncludeContents(false);
        return listener;
    }

    @Bean
    DeadLetterPublishingRecoverer messagingDeadLetters(KafkaOperations<?, ?> kafka) {
        return DeadLetterPublisher.through(kafka);
    }

    @Bean
    DeadLetterCounts messagingDeadLetterCounts(KafkaAdmin admin, ObjectProvider<Subscription<?>> subscriptions) {
        return new DeadLetterCounts(
                admin, subscriptions.stream().map(Subscription::topic).toList());
    }

    @Bean
    ListenerContainers messagingListenerContainers(
            ObjectProvider<Subscription<?>> subscriptions,
            ConcurrentKafkaListenerContainerFactory<byte[], byte[]> factory,
            KafkaAdmin admin,
            DeclaredTopics topics,
            EventTypes types,
            DeadLetterPublishingRecoverer deadLetters,
            ObjectProvider<MeterRegistry> registry,
            @Value("${spring.application.name}") String service) {
        var all = subscriptions.stream().toList();
        all.forEach(subscription -> topics.check(subscription.topic()));
        return new ListenerContainers(
                PHASE,
                new SubscriptionContainers(
                        all,
                        factory,
                        admin,
                        topics,
                        types,
                        deadLetters,
                        registry.getIfAvailable(SimpleMeterRegistry::new),
                        service));
    }
}
