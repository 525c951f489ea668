package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Operation;
import org.meedoen.description.rights.Rights;
import org.meedoen.description.rights.StatusOf;

/** Whether a session was ended is asked by the gateway, and tried there. */
class RightsIT {

    private final Installation installation = Installation.shared();
    /** To which the messages of the other service belong. */
    private static final String CONGRESS = "lpb";

    @Test
    void eachKindOfCallerGetsWhatThePageOfRightsSays() {
        var compared = Rights.compare(
                "notification", EnumSet.complementOf(EnumSet.of(CallerKind.ENDED_SESSION)), this::status);
        assertThat(compared.answered()).isEqualTo(compared.promised());
    }

    private int status(Operation operation, CallerKind caller) {
        var path = operation
                        .path()
                        .replace("{congress}", CONGRESS)
                        .replace("{format}", "csv")
                        .replace("{id}", UUID.randomUUID().toString())
                + (operation.path().endsWith("/preview") ? "?participantId=" + UUID.randomUUID() : "");
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + installation.port() + path));
        headersOf(caller).forEach(request::header);
        if (operation.method().equals("POST")) preview(operation, request);
        return StatusOf.request(request.build());
    }

    private static void preview(Operation operation, HttpRequest.Builder request) {
        assertThat(operation.path()).as("There is no body for this yet").contains("/mails/");
        request.header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"kind\": \"CONFIRMED\", \"language\": \"nl\"}"));
    }

    private Map<String, String> headersOf(CallerKind caller) {
        return switch (caller) {
            case ANONYMOUS, ENDED_SESSION -> Map.of();
            case PARTICIPANT, OTHER_PARTICIPANT -> session();
            case ORGANISER -> session("ORGANISER:" + CONGRESS);
            case OTHER_ORGANISER -> session("ORGANISER:elsewhere");
            case ADMINISTRATOR -> session("ADMIN");
            case SERVICE -> Map.of("Authorization", "Bearer " + FakeSignupService.TOKEN);
        };
    }

    private Map<String, String> session(String... roles) {
        try {
            return Map.of("Cookie", "__Host-meedoen_session=" + installation.signup.session(roles));
        } catch (JOSEException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
