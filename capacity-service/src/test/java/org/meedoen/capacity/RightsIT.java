package org.meedoen.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Operation;
import org.meedoen.description.rights.Rights;
import org.meedoen.description.rights.StatusOf;

/** Whether a session was ended is asked by the gateway, and tried there. */
class RightsIT {

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();

    @Test
    void eachKindOfCallerGetsWhatThePageOfRightsSays() {
        try (var service = CapacityInstance.start()) {
            TestTopics.tell(congress.slot(slot, 1));
            awaitReady(service);
            var compared = Rights.compare(
                    "capacity",
                    EnumSet.complementOf(EnumSet.of(CallerKind.ENDED_SESSION)),
                    (operation, caller) -> status(service, operation, caller));
            assertThat(compared.answered()).isEqualTo(compared.promised());
        }
    }

    /** The service has stored the slot, and has read all availability that was published before. */
    private void awaitReady(CapacityInstance service) {
        var readiness = HttpRequest.newBuilder(service.uri("/actuator/health/readiness"))
                .build();
        await().atMost(Duration.ofSeconds(60)).until(() -> StatusOf.request(readiness) == 200);
        await().atMost(Duration.ofSeconds(60)).until(() -> service.slots(congress.slug()) == 1);
    }

    private int status(CapacityInstance service, Operation operation, CallerKind caller) {
        assertThat(operation.method()).as("This test sends no body yet").isEqualTo("GET");
        var request = HttpRequest.newBuilder(service.uri(pathOf(operation)));
        headersOf(caller).forEach(request::header);
        return StatusOf.request(request.build());
    }

    private String pathOf(Operation operation) {
        var path = operation.path().replace("{congress}", congress.slug().value());
        return path.replace("/slots/{id}", "/slots/" + slot) + query(path);
    }

    private static String query(String path) {
        if (path.contains("/what-if/")) return "?participantId=" + ParticipantId.random();
        return path.contains("/history") ? "?from=2026-11-02T09:00:00Z&seconds=60&steps=60" : "";
    }

    private Map<String, String> headersOf(CallerKind caller) {
        return switch (caller) {
            case ANONYMOUS, ENDED_SESSION -> Map.of();
            case PARTICIPANT, OTHER_PARTICIPANT -> Map.of("Cookie", TestSessions.cookie());
            case ORGANISER -> Map.of("Cookie", TestSessions.cookie("ORGANISER:" + congress.slug()));
            case OTHER_ORGANISER -> Map.of("Cookie", TestSessions.cookie("ORGANISER:elsewhere"));
            case ADMINISTRATOR -> Map.of("Cookie", TestSessions.cookie("ADMIN"));
            case SERVICE -> Map.of("Authorization", "Bearer demo-metrics-token");
        };
    }
}
