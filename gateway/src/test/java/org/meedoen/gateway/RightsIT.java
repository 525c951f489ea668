package org.meedoen.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.meedoen.description.rights.CallerKind;
import org.meedoen.description.rights.Operation;
import org.meedoen.description.rights.Rights;

/** The gateway refuses whoever is not signed in where that is needed, and hands everything else to its service. */
class RightsIT extends GatewayWithBackends {

    /** Of no other test: to some congresses the services of other tests answer with streams. */
    private static final String CONGRESS = "zutphen";

    private static final String ENDED = UUID.randomUUID().toString();

    static List<Operation> operations() {
        return Rights.inTheDocument();
    }

    @BeforeEach
    void aSessionHasEnded() {
        SIGNUP.answering(
                "/internal/revoked-sessions",
                Backend.Answer.json(200, "[{\"sid\":\"%s\",\"until\":\"2090-01-01T00:00:00Z\"}]".formatted(ENDED)));
        var mine = "/api/v1/congresses/" + CONGRESS + "/signups";
        var ended = visitor().signedIn(SESSIONS.session(ENDED));
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .until(() -> ended.get(mine).statusCode() == 401);
    }

    @ParameterizedTest
    @MethodSource("operations")
    void each_kind_of_caller_gets_as_far_as_the_page_of_rights_says(Operation operation) {
        for (var caller : CallerKind.values()) {
            var answer = answer(operation, caller);
            if (Rights.promised(operation, caller) == 401) {
                assertProblem(answer, 401, "sign-in-needed");
            } else {
                assertAnswered(answer, operation, caller);
            }
        }
    }

    private void assertAnswered(HttpResponse<String> answer, Operation operation, CallerKind caller) {
        var service = Rights.serviceOf(operation);
        if (service.equals("gateway")) {
            assertThat(answer.statusCode()).as("%s", caller).isEqualTo(Rights.promised(operation, caller));
        } else {
            assertThat(answer.statusCode()).as("%s: %s", caller, answer.body()).isEqualTo(200);
            assertThat(JsonPath.<String>read(answer.body(), "$.service")).isEqualTo(service);
        }
    }

    private HttpResponse<String> answer(Operation operation, CallerKind caller) {
        var path = operation.path().replace("{congress}", CONGRESS).replaceAll("\\{[^}]+}", "4f0d");
        return browser(caller).send(operation.method(), path, BodyPublishers.noBody());
    }

    private TestVisitor browser(CallerKind caller) {
        return switch (caller) {
            case ANONYMOUS -> visitor();
            case PARTICIPANT, OTHER_PARTICIPANT, ORGANISER, OTHER_ORGANISER, ADMINISTRATOR -> participant();
            case SERVICE -> visitor().with("Authorization", "Bearer the-token-of-these-tests");
            case ENDED_SESSION -> visitor().signedIn(SESSIONS.session(ENDED));
        };
    }
}
