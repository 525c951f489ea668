package org.meedoen.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** Adds the defaults in {@code messaging-defaults.yml}; every other property source overrides them. */
final class MessagingDefaults implements EnvironmentPostProcessor {

    static final String FILE = "messaging-defaults.yml";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        load().forEach(environment.getPropertySources()::addLast);
    }

    static List<PropertySource<?>> load() {
        try {
            return new YamlPropertySourceLoader().load("messaging", new ClassPathResource(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
