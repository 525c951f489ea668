package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.signup.AnnouncementRetried;
import org.meedoen.contracts.signup.AnnouncementSent;
import org.meedoen.contracts.signup.AnnouncementStopped;
import org.meedoen.contracts.signup.AnnouncementTested;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a message of the organisers to mails in mailboxes. */
class AnnouncementIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Installation installation = Installation.shared();
    private final MailServer smtp = installation.smtp;
    private final CongressId congress = new CongressId("lpb");
    private final AnnouncementId message = AnnouncementId.random();
    private final ParticipantId anna = ParticipantId.random();
    private final ParticipantId bo = ParticipantId.random();

    @Test
    void everybodyGetsItOnceHoweverOftenTheEventArrives() throws Exception {
        installation.publish(sent(anna, bo));
        installation.publish(sent(anna, bo));
        eventually(() -> assertThat(statesOf()).containsExactly("SENT", "SENT"));
        installation.publish(sent(anna, bo));
        var later = new AnnouncementSent(congress, AnnouncementId.random(), List.of(ParticipantId.random()));
        installation.publish(later);
        eventually(() ->
                assertThat(smtp.receivedBy(later.participantIds().getFirst())).hasSize(1));
        assertThat(smtp.subjectsTo(anna)).containsExactly("Tot morgen, " + FakeSignupService.NAME);
        assertThat(smtp.subjectsTo(bo)).hasSize(1);
        assertThat(smtp.messageIdsTo(anna))
                .containsExactly("<announcement." + message + "." + anna + "@meedoen.example>");
        assertThat(counts().path("sent").asInt()).isEqualTo(2);
    }

    @Test
    void placeholdersAreThoseOfTheReadersSlot() throws Exception {
        installation.signup.aboutASlot.add(message);
        installation.publish(sent(anna));
        eventually(() -> assertThat(smtp.receivedBy(anna)).hasSize(1));
        assertThat(smtp.plainTextTo(anna))
                .contains(
                        "Hallo " + FakeSignupService.NAME + ",",
                        "We beginnen woensdag 19 november 2025, 10:00–12:00 uur bij Station Overvecht.");
    }

    @Test
    void thePreviewIsTheMail() throws Exception {
        var preview = json("/announcements/" + message + "/preview?participantId=" + anna);
        installation.publish(sent(anna));
        eventually(() -> assertThat(smtp.receivedBy(anna)).hasSize(1));
        assertThat(smtp.plainTextTo(anna).replace("\r\n", "\n"))
                .isEqualTo(preview.path("text").asString());
        assertThat(preview.path("subject").asString())
                .isEqualTo(smtp.subjectsTo(anna).getFirst());
    }

    @Test
    void whatIsNotSentYetWhenItIsStoppedIsNotSent() throws Exception {
        try (var _ = resting()) {
            installation.publish(sent(anna, bo));
            eventually(() -> assertThat(statesOf()).containsExactly("WAITING", "WAITING"));
            installation.publish(new AnnouncementStopped(congress, message));
            eventually(() -> assertThat(statesOf()).containsExactly("ABSORBED", "ABSORBED"));
        }
        assertThat(counts().path("stopped").asInt()).isEqualTo(2);
        assertThat(smtp.receivedBy(anna)).isEmpty();
    }

    /** The event may be on its way, or a mail was with the mail server when it came. */
    @Test
    void aStoppedMessageIsNotSentEvenIfAMailStillWaits() {
        installation.signup.stopped.add(message);
        installation.publish(sent(anna));
        eventually(() -> assertThat(statesOf()).containsExactly("ABSORBED"));
        assertThat(smtp.receivedBy(anna)).isEmpty();
    }

    @Test
    void whoLeftTheListGetsNothing() throws Exception {
        installation.signup.erased.add(bo);
        installation.publish(sent(anna, bo));
        eventually(() -> assertThat(statesOf()).containsExactlyInAnyOrder("SENT", "ABSORBED"));
        assertThat(counts().path("unlisted").asInt()).isOne();
        assertThat(smtp.receivedBy(bo)).isEmpty();
    }

    @Test
    void onlyWhatFailedIsTriedAgain() throws Exception {
        installation.signup.withoutAddress.add(bo);
        installation.publish(sent(anna, bo));
        eventually(() -> assertThat(statesOf()).containsExactlyInAnyOrder("SENT", "GIVEN_UP"));
        assertThat(counts().path("refused").asInt()).isOne();
        assertThat(json("/mails?announcementId=" + message + "&state=GIVEN_UP")
                        .path("mails")
                        .findValuesAsString("participantId"))
                .containsExactly(bo.toString());
        installation.signup.withoutAddress.remove(bo);
        installation.publish(new AnnouncementRetried(congress, message));
        eventually(() -> assertThat(statesOf()).containsExactly("SENT", "SENT"));
        assertThat(smtp.receivedBy(anna)).hasSize(1);
        assertThat(smtp.receivedBy(bo)).hasSize(1);
    }

    @Test
    void aTestGoesToTheOrganiserAloneAndLooksTheSame() throws Exception {
        var account = UUID.randomUUID();
        installation.publish(new AnnouncementTested(congress, message, anna, account));
        eventually(() ->
                assertThat(smtp.subjectsTo(account)).containsExactly("[Test] Tot morgen, " + FakeSignupService.NAME));
        assertThat(smtp.plainTextTo(account)).contains("Hallo " + FakeSignupService.NAME + ",");
        assertThat(smtp.receivedBy(anna)).isEmpty();
        assertThat(statesOf()).isEmpty();
    }

    /** Ten thousand may wait. */
    @Test
    void noOtherMailToTheSamePersonWaitsForAMessage() throws Exception {
        try (var _ = resting()) {
            installation.publish(sent(anna));
            eventually(() -> assertThat(statesOf()).containsExactly("WAITING"));
            var place = SignUp.inCongress(congress);
            var sameReader = new SignUp(congress, place.id(), place.slot(), anna);
            installation.publish(sameReader.confirmed(1));
            eventually(() ->
                    assertThat(smtp.subjectsTo(anna)).containsExactly("Je hebt een plek: Wandeling door Overvecht"));
            var signIn = installation.askToSignIn(congress, Duration.ofMinutes(15));
            eventually(() -> assertThat(smtp.receivedBy(signIn)).hasSize(1));
            assertThat(statesOf()).containsExactly("WAITING");
        }
    }

    private AnnouncementSent sent(ParticipantId... people) {
        return new AnnouncementSent(congress, message, List.of(people));
    }

    /** Until it is closed, mails of this message are not due. */
    private AutoCloseable resting() {
        var name = "rest_" + message.toString().replace("-", "");
        installation.jdbc.sql("""
                create function %1$s() returns trigger language plpgsql as $$ begin
                    new.next_attempt_at := now() + interval '1 hour'; return new; end $$;
                create trigger %1$s before insert on mails for each row
                when (new.announcement = '%2$s') execute function %1$s()
                """.formatted(name, message)).update();
        return () ->
                installation.jdbc.sql("drop function " + name + "() cascade").update();
    }

    private List<String> statesOf() {
        return installation
                .jdbc
                .sql("select state from mails where announcement = ? order by seq")
                .param(message.value())
                .query(String.class)
                .list();
    }

    private JsonNode counts() throws Exception {
        return Stream.of(json("/mails/announcements").path("announcements"))
                .flatMap(JsonNode::valueStream)
                .filter(each -> each.path("announcementId").asString().equals(message.toString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String path) throws Exception {
        var request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + installation.port() + "/api/v1/congresses/lpb" + path))
                .header("Cookie", "__Host-meedoen_session=" + installation.signup.session("ORGANISER:lpb"));
        return new JsonMapper()
                .readTree(CLIENT.send(request.build(), BodyHandlers.ofString()).body());
    }
}
