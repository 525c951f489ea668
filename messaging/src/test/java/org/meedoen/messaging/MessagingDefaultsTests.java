package org.meedoen.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.kafka.listener.ContainerProperties.AckMode;

class MessagingDefaultsTests {

    private final StandardEnvironment environment = new StandardEnvironment();

    @Test
    void eachNameIsOneOfSpringBootsOrOurs() {
        assertThat(bound()).isNotNull();
        assertThat(names())
                .filteredOn(name -> !name.startsWith("spring.kafka."))
                .containsExactlyInAnyOrder(
                        "spring.flyway.locations",
                        "meedoen.messaging.replication",
                        "meedoen.messaging.retention",
                        "logging.level.org.apache.kafka",
                        "logging.level.org.springframework.kafka");
    }

    @Test
    void eachKafkaPropertyIsKnownToItsClient() {
        var kafka = bound();

        assertThat(ConsumerConfig.configNames())
                .containsAll(kafka.getConsumer().getProperties().keySet());
        assertThat(ProducerConfig.configNames())
                .containsAll(kafka.getProducer().getProperties().keySet());
        assertThat(AdminClientConfig.configNames())
                .containsAll(kafka.getAdmin().getProperties().keySet());
        assertThat(Set.of(ConsumerConfig.configNames(), ProducerConfig.configNames(), AdminClientConfig.configNames()))
                .allSatisfy(known ->
                        assertThat(known).containsAll(kafka.getProperties().keySet()));
    }

    @Test
    void clientsAreSetUpForRecoveryWithinSeconds() {
        assertThat(bound().buildConsumerProperties())
                .containsEntry("group.protocol", "classic")
                .containsEntry("session.timeout.ms", "6000")
                .containsEntry("heartbeat.interval.ms", 2000)
                .containsEntry("auto.offset.reset", "earliest")
                .containsEntry("enable.auto.commit", false)
                .containsEntry("max.poll.records", 2000)
                .containsEntry("fetch.max.wait.ms", 100)
                .containsEntry("allow.auto.create.topics", "false")
                .doesNotContainKeys("group.id", "group.instance.id");
        assertThat(bound().getListener().getAckMode()).isEqualTo(AckMode.TIME);
        assertThat(bound().getListener().getAckTime()).hasSeconds(1);
        assertThat(bound().getAdmin().isAutoCreate()).isFalse();
    }

    @Test
    void otherPropertySourcesOverrideTheDefaults() {
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("service", Map.of("spring.kafka.consumer.max-poll-records", 7)));

        assertThat(bound().getConsumer().getMaxPollRecords()).isEqualTo(7);
    }

    /** Fails on a name that Spring Boot does not know. */
    private KafkaProperties bound() {
        new MessagingDefaults().postProcessEnvironment(environment, new SpringApplication());
        ConfigurationPropertySources.attach(environment);
        return Binder.get(environment)
                .bind(
                        "spring.kafka",
                        Bindable.of(KafkaProperties.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }

    private static Set<String> names() {
        return MessagingDefaults.load().stream()
                .flatMap(source -> Set.of(((EnumerablePropertySource<?>) source).getPropertyNames()).stream())
                .collect(Collectors.toSet());
    }
}
