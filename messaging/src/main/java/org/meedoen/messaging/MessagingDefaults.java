package org.meedoen.messaging;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What a service gets without saying so: messaging's tables next to its own, and clients of Kafka that don't list their
 * settings.
 */
final class MessagingDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "spring.flyway.locations", "classpath:db/messaging,classpath:db/migration",
            "logging.level.org.apache.kafka", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("messaging", DEFAULTS));
    }
}
