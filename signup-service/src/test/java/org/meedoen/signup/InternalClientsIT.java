package org.meedoen.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The token of a service gives access only to the paths that the service needs. */
class InternalClientsIT {

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    @ParameterizedTest
    @CsvSource({
        "gateway, GET, /internal/revoked-sessions",
        "notification, POST, /internal/recipients",
        "notification, POST, /internal/signups",
        "notification, GET, /internal/slots/" + NOBODY,
        "notification, GET, /internal/accounts/" + NOBODY + "/participants",
        "notification, POST, /internal/sign-ins/" + NOBODY + "/mint",
        "notification, POST, /internal/sign-ins/" + NOBODY + "/declined",
        "metrics, GET, /actuator/metrics"
    })
    void only_the_service_that_needs_it_may_ask(String client, String method, String path) {
        assertThat(Town.stranger().as(client, method, path, "{}").status()).isNotEqualTo(403);
        assertThat(Stream.of("gateway", "notification", "metrics", "capacity", "service")
                        .filter(other -> !other.equals(client)))
                .allSatisfy(other -> assertThat(
                                Town.stranger().as(other, method, path, "{}").status())
                        .isEqualTo(403));
    }
}
