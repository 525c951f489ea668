package org.meedoen.messaging;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * What a service gets without saying so: messaging's tables next to its own, and clients of Kafka that don't list their
 * settings. A later table of messaging's has a lower version than the service's that were applied before it, hence out
 * of order.
 */
final class MessagingDefaults implements EnvironmentPostProcessor {

    private static final Map<String, Object> DEFAULTS = Map.of(
            "spring.flyway.locations", "classpath:db/messaging,classpath:db/migration",
            "spring.flyway.out-of-order", "true",
            "logging.level.org.apache.kafka", "warn");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("messaging", DEFAULTS));
    }
}
