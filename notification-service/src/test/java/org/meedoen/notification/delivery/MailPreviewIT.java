package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** Organisers see a mail before it is sent to anybody. */
class MailPreviewIT {

    private final Installation installation = Installation.shared();

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, nl, Je hebt een plek: Voorbeeld van een activiteit",
        "SLOT_CANCELLED, en, Cancelled: Example of a session",
        "SLOT_MOVED, nl, 'Andere tijd: Voorbeeld van een activiteit'",
        "WAITING_LIST, en, 'On the waiting list: Example of a session'",
    })
    void eachKindIsWrittenAsItIsSent(String kind, String language, String subject) throws Exception {
        var json = """
                {"kind": "%s", "language": "%s", "sender": "Team Utrecht", "above": "Let op: {congres}.", "below": "Groet!"}
                """.formatted(kind, language);
        var answer = preview(json);
        assertThat(answer.statusCode()).isEqualTo(200);
        var preview = new JsonMapper().readTree(answer.body());
        assertThat(preview.get("sender").asString()).isEqualTo("Team Utrecht");
        assertThat(preview.get("replyTo").asString()).isEqualTo("hulp@lpb.example");
        assertThat(preview.get("subject").asString()).contains(subject.substring(subject.indexOf(':')));
        assertThat(preview.get("text").asString()).contains("Let op: LPB", "Groet!");
        assertThat(preview.get("html").asString()).contains("Let op: LPB", "Groet!");
    }

    @Test
    void anOrganiserGetsATestInTheirOwnMailbox() throws Exception {
        var session = installation.signup.session("ORGANISER:lpb");
        var sent = post("/mails/tests", session, "{\"kind\": \"CONFIRMED\", \"language\": \"en\"}");
        assertThat(sent.statusCode()).isEqualTo(202);
        var account = SignedJWT.parse(session).getJWTClaimsSet().getSubject();
        Installation.eventually(() -> assertThat(installation.smtp.subjectsTo(account))
                .containsExactly("You have a place: Example of a session"));
        assertThat(post("/mails/tests", session, "{\"kind\": \"SIGN_IN\", \"language\": \"en\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void withoutSignupServiceAnOrganiserIsAskedToComeBack() throws Exception {
        var session = installation.signup.session("ORGANISER:lpb");
        installation.signup.away = true;
        try {
            for (var answer : List.of(
                    preview("{\"kind\": \"CONFIRMED\", \"language\": \"nl\"}"), get("/reports/mails.csv", session))) {
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
                assertThat(answer.body()).contains("urn:meedoen:problem:service-unavailable");
            }
        } finally {
            installation.signup.away = false;
        }
    }

    private HttpResponse<String> preview(String json) throws Exception {
        return post("/mails/preview", installation.signup.session("ORGANISER:lpb"), json);
    }

    private HttpResponse<String> get(String path, String session) throws Exception {
        return sent(to(path, session));
    }

    private HttpResponse<String> post(String path, String session, String json) throws Exception {
        return sent(to(path, session)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder to(String path, String session) {
        var uri = URI.create("http://127.0.0.1:" + installation.port() + "/api/v1/congresses/lpb" + path);
        return HttpRequest.newBuilder(uri).header("Cookie", "__Host-meedoen_session=" + session);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
