package org.meedoen.testsupport;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a Spring test a fresh database and the Kafka of the run, under the names a service knows from its environment:
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
