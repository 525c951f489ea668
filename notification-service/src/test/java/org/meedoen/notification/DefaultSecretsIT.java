package org.meedoen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.testsupport.DefaultSecrets;
import org.springframework.boot.SpringApplication;

/**
 * Outside the demo, the service does not start with any of the default secrets. The message names it, and the database, which
 * would be migrated, has not been reached.
 */
class DefaultSecretsIT {

    static List<String> names() {
        return DefaultSecrets.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_start_with_the_default_of(String secret) {
        assertThatThrownBy(() ->
                        SpringApplication.run(NotificationServiceApplication.class, DefaultSecrets.allBut(secret)))
                .hasStackTraceContaining("Not started: " + secret + " is not set");
    }

    @Test
    void these_secrets_have_a_default() {
        assertThat(names())
                .containsExactlyInAnyOrder(
                        "MEEDOEN_DATABASE_PASSWORD", "MEEDOEN_METRICS_TOKEN", "MEEDOEN_NOTIFICATION_TOKEN");
    }
}
