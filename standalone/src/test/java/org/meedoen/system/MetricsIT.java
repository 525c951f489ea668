package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.fuzz.Target;

/** The metrics that docs/operations.md names, for a collector that shows its token. */
class MetricsIT {

    private final RunningMeedoen meedoen = RunningMeedoen.shared();

    @ParameterizedTest
    @CsvSource({
        "signup-service, meedoen.places",
        "capacity-service, meedoen.signups",
        "notification-service, meedoen.places"
    })
    void aServiceShowsItsMetricsAndItsConsumersToACollector(String service, String topic) throws IOException {
        assertThat(metricsOf(service))
                .contains("jvm_memory_used_bytes{")
                .contains("hikaricp_connections_active{")
                .containsPattern("kafka_consumer_fetch_manager_records_lag_max\\{[^}]*" + topic)
                .containsPattern("spring_kafka_listener_seconds_count\\{[^}]*" + topic);
    }

    private String metricsOf(String service) throws IOException {
        var token = Files.readString(meedoen.data().resolve("secrets/token-metrics"));
        var collector = new HttpBrowser("http://localhost:" + port(service));
        var request = collector.request("/actuator/prometheus").header("Authorization", "Bearer " + token.strip());
        return Person.expect(200, collector.send(request.GET())).text();
    }

    private int port(String service) {
        return meedoen.ports().stream()
                .filter(target -> target.name().equals(service))
                .mapToInt(Target::port)
                .findAny()
                .orElseThrow();
    }
}
