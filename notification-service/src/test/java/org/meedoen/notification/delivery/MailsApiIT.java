package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import com.nimbusds.jose.JOSEException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.testsupport.TestServers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What organisers see of the mail. */
class MailsApiIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Installation installation = Installation.shared();
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final SignUp anna = SignUp.inCongress(congress);
    private final SignUp bo = SignUp.inCongress(congress);

    @Test
    void organisersSeeMailsNewestFirstWithoutAddresses() throws Exception {
        sendToAnnaAndBo();
        var signIn = installation.askToSignIn(congress, Duration.ofMinutes(15));
        eventually(() -> assertThat(installation.stateOfSignIn(signIn)).isEqualTo("SENT"));
        var answer = json("");
        assertThat(answer.get("totals").toString())
                .isEqualTo("{\"waiting\":0,\"sent\":3,\"stuck\":0,\"givenUp\":0,\"expired\":0}");
        assertThat(answer.get("mails").findValuesAsString("kind"))
                .containsExactly("SIGN_IN", "WAITING_LIST", "CONFIRMED");
        var last = answer.get("mails").get(2);
        assertThat(last.get("participantId").stringValue())
                .isEqualTo(anna.person().toString());
        assertThat(last.get("state").stringValue()).isEqualTo("SENT");
        assertThat(last.has("sentAt")).isTrue();
        assertThat(last.has("nextAttemptAt")).isFalse();
        assertThat(answer.toString()).doesNotContain("@", "token", FakeSignupService.CODE, FakeSignupService.NAME);
    }

    @Test
    void theListCanBeFilteredAndLimited() throws Exception {
        sendToAnnaAndBo();
        assertThat(json("?participantId=" + bo.person()).get("mails").findValuesAsString("signupId"))
                .containsExactly(bo.id().toString());
        assertThat(json("?state=WAITING").get("mails")).isEmpty();
        assertThat(json("?limit=1").get("mails").findValuesAsString("kind")).containsExactly("WAITING_LIST");
    }

    @Test
    void threeFailuresMakeAMailStuck() throws Exception {
        sendToAnnaAndBo();
        installation
                .jdbc
                .sql("update mails set state = 'WAITING', attempts = 3, next_attempt_at = now() + interval '1 hour',"
                        + " last_error = 'MailConnectException' where subject_id = ?")
                .param(anna.id().value())
                .update();
        var stuck = json("?state=STUCK");
        assertThat(stuck.get("totals").get("stuck").intValue()).isEqualTo(1);
        assertThat(stuck.get("mails").findValuesAsString("lastError")).containsExactly("MailConnectException");
        assertThat(stuck.get("mails").findValuesAsString("nextAttemptAt")).hasSize(1);
    }

    @Test
    void theStatusCountsDecisionsWithAMailAndLateMails() throws Exception {
        sendToAnnaAndBo();
        installation
                .jdbc
                .sql("update mails set state = 'WAITING', attempts = 0, next_attempt_at = now() + interval '1 hour',"
                        + " created_at = now() - interval '1 hour' where subject_id = ?")
                .param(anna.id().value())
                .update();
        var status = new JsonMapper()
                .readTree(asked("/status/mails", installation.signup.session("ORGANISER:" + congress))
                        .body());
        assertThat(status.get("decided").intValue()).isEqualTo(2);
        assertThat(status.get("waiting").intValue()).isEqualTo(1);
        assertThat(status.get("oldestSeconds").intValue()).isBetween(3600, 3700);
        assertThat(status.get("stuck").intValue()).isZero();
        assertThat(status.at("/deadLetters/meedoen.places").isIntegralNumber()).isTrue();
    }

    @Test
    void theReportHasAllMailsWithoutNamesOrAddresses() throws Exception {
        sendToAnnaAndBo();
        var session = installation.signup.session("ORGANISER:" + congress);
        var csv = asked("/reports/mails.csv", session);
        assertThat(csv.body().lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .contains(";WAITING_LIST;" + bo.person() + ";" + bo.id() + ";")
                .contains(";SENT;");
        assertThat(csv.body()).doesNotContain("@", FakeSignupService.NAME);
        assertThat(asked("/reports/mails.xlsx", session).body()).startsWith("PK");
        assertThat(asked("/reports/mails.csv?language=de", session).statusCode())
                .isEqualTo(400);
        assertThat(asked("/reports/mails.exe", session).statusCode()).isEqualTo(404);
    }

    @Test
    void theReportIsInTheWordsOfThePageWithTheTimesOfTheCongress() throws Exception {
        sendToAnnaAndBo();
        installation
                .jdbc
                .sql("update mails set sent_at = timestamptz '2026-11-19 23:30:05.6Z' where subject_id = ?")
                .param(bo.id().value())
                .update();
        var session = installation.signup.session("ORGANISER:" + congress);
        var dutch = asked("/reports/mails.csv?language=nl", session);
        assertThat(dutch.body().lines().toList())
                .first()
                .asString()
                .contains("soort mail;id deelnemer;")
                .endsWith(";gemaakt op;verstuurd op");
        assertThat(dutch.body().lines().toList())
                .last()
                .asString()
                .contains(";Je staat op de wachtlijst;" + bo.person())
                .contains(";verstuurd;")
                .endsWith(";2026-11-20 00:30:05");
        assertThat(asked("/reports/mails.csv?language=en", session).body()).contains(",You are on the waiting list,");
    }

    @Test
    void everybodySeesWhatIsStoredOfTheirOwnMails() throws Exception {
        sendToAnnaAndBo();
        installation.signup.ownParticipants.add(bo.person());
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + installation.port() + "/api/v1/me/mails"))
                .header("Cookie", "__Host-meedoen_session=" + installation.signup.session());
        var own = new JsonMapper()
                .readTree(CLIENT.send(request.build(), BodyHandlers.ofString()).body())
                .get("mails");
        installation.signup.ownParticipants.clear();
        assertThat(own).hasSize(1);
        assertThat(own.get(0).get("kind").stringValue()).isEqualTo("WAITING_LIST");
        assertThat(own.get(0).get("congress").stringValue()).isEqualTo(congress.toString());
        assertThat(own.get(0).get("state").stringValue()).isEqualTo("SENT");
    }

    @Test
    void badFiltersGetAProblem() throws Exception {
        assertThat(organiser("?state=LOST").statusCode()).isEqualTo(400);
        assertThat(organiser("?participantId=anna").statusCode()).isEqualTo(400);
        assertThat(organiser("?limit=0").statusCode()).isEqualTo(400);
        assertThat(organiser("?limit=0").body()).contains("urn:meedoen:problem:invalid-fields");
    }

    private void sendToAnnaAndBo() {
        installation.publish(anna.confirmed(1), bo.waitlisted(1, 2));
        eventually(() -> assertThat(installation.sentIn(congress)).isEqualTo(2));
    }

    private JsonNode json(String query) throws Exception {
        return new JsonMapper().readTree(organiser(query).body());
    }

    private HttpResponse<String> organiser(String query) throws JOSEException, IOException, InterruptedException {
        return get(query, installation.signup.session("ORGANISER:" + congress));
    }

    private HttpResponse<String> get(String query, String session) throws IOException, InterruptedException {
        return asked("/mails" + query, session);
    }

    private HttpResponse<String> asked(String path, String session) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + installation.port() + "/api/v1/congresses/" + congress + path));
        if (session != null) request.header("Cookie", "__Host-meedoen_session=" + session);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
