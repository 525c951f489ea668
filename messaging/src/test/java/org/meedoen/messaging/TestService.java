package org.meedoen.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;
import org.meedoen.servers.PostgresDatabase;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A service with messaging only. */
public final class TestService implements AutoCloseable {

    static {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
    }

    private final ConfigurableApplicationContext context;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static TestService start(PostgresDatabase database, String kafka, String topic, Subscription<?>... taken) {
        return start(database, kafka, topic, List.of(), taken);
    }

    /** Writes events that another process publishes. */
    public static TestService withoutRelay(
            PostgresDatabase database, String kafka, String topic, Subscription<?>... taken) {
        return start(
                database,
                kafka,
                topic,
                List.of("--spring.autoconfigure.exclude=org.meedoen.messaging.relay.RelayAutoConfiguration"),
                taken);
    }

    private static TestService start(
            PostgresDatabase database, String kafka, String topic, List<String> more, Subscription<?>... taken) {
        var arguments = new ArrayList<>(List.of(
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password(),
                "--spring.datasource.hikari.maximum-pool-size=4",
                "--spring.kafka.bootstrap-servers=" + kafka));
        arguments.addAll(more);
        return new TestService(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.NONE)
                .properties("spring.application.name=test")
                .initializers(context -> declare((GenericApplicationContext) context, topic, taken))
                .run(arguments.toArray(String[]::new)));
    }

    public void append(String topic, String key, int... numbers) {
        transaction().executeWithoutResult(status -> write(topic, key, numbers));
    }

    public void appendAndRollBack(String topic, String key, int... numbers) {
        transaction().executeWithoutResult(status -> {
            write(topic, key, numbers);
            status.setRollbackOnly();
        });
    }

    public void write(String topic, String key, int... numbers) {
        var events = new ArrayList<OutgoingEvent>();
        for (var number : numbers) {
            events.add(new OutgoingEvent(topic, key, new TestEvent(key, number)));
        }
        bean(Outbox.class).append(events);
    }

    public TransactionTemplate transaction() {
        return new TransactionTemplate(bean(PlatformTransactionManager.class));
    }

    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }

    private static void declare(GenericApplicationContext context, String topic, Subscription<?>... taken) {
        Stream.concat(Stream.of(topic), Stream.of(taken).map(Subscription::topic))
                .distinct()
                .forEach(each -> context.registerBean(
                        each,
                        NewTopic.class,
                        () -> context.getBean(TopicDefinitions.class).kept(each)));
        for (var number = 0; number < taken.length; number++) {
            var subscription = taken[number];
            context.registerBean("subscription" + number, Subscription.class, () -> subscription);
        }
        context.registerBean(EventTypes.class, () -> TestEvent.TYPES);
    }

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Application {}
}
