package org.meedoen.testsupport;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring test a new database and the Kafka of the test run, as the properties that a service reads from its environment:
 * {@code @ContextConfiguration(initializers = RealServers.class)}.
 */
public final class RealServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = TestServers.freshDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "real servers",
                        Map.of(
                                "MEEDOEN_DATABASE_URL", database.url(),
                                "MEEDOEN_DATABASE_USER", database.user(),
                                "MEEDOEN_DATABASE_PASSWORD", database.password(),
                                "MEEDOEN_KAFKA", TestServers.kafkaBootstrapServers())));
    }
}
