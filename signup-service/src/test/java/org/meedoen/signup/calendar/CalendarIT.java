package org.meedoen.signup.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CalendarIT extends SharedInstance {

    private final Person anna = stage.also(mailbox(), "Anna", null);
    private final Browser browser = browser(anna);
    private final Browser calendar = new Browser(service.port());
    private final SlotId slot = stage.slot();

    @Test
    void aCalendarWithTheAddressFollowsTheProgramme() {
        var path = subscribe();
        assertThat(events(path)).isEmpty();
        var signup = service.signUp(anna, slot).id();
        assertThat(events(path)).singleElement().satisfies(event -> {
            assertThat(event.getUid().getValue()).isEqualTo(signup + "@localhost");
            assertThat(event.getSummary().getValue()).isEqualTo("Buurt aan zet");
            assertThat(event.getStatus().isConfirmed()).isTrue();
        });
        service.withdraw(anna, signup);
        assertThat(events(path)).isEmpty();
    }

    @Test
    void whoWaitsSeesThatAndWhatIsCancelledSaysSo() {
        capacity.has(slot, 0);
        service.signUp(anna, slot);
        var path = subscribe();
        assertThat(summaries(path)).containsExactly("Wachtlijst: Buurt aan zet");
        stage.clear(slot);
        assertThat(summaries(path)).containsExactly("Gaat niet door: Buurt aan zet");
    }

    @Test
    void aNewAddressReplacesTheOldOneAtOnce() {
        var old = subscribe();
        var renewed = subscribe();
        assertThat(renewed).isNotEqualTo(old);
        assertThat(calendar.get(old).status()).isEqualTo(404);
        assertThat(calendar.file(renewed).statusCode()).isEqualTo(200);
    }

    @Test
    void theAddressIsShownAgainUntilItIsEnded() {
        assertThat(browser.get(subscription()).body()).isEmpty();
        var path = subscribe();
        var shown = browser.get(subscription());
        assertThat(shown.text("address")).isEqualTo("http://localhost:8080" + path);
        assertThat(shown.text("madeAt")).isNotEmpty();
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(browser.delete(subscription()).status()).isEqualTo(204);
        assertThat(browser.delete(subscription()).status()).isEqualTo(204);
        assertThat(calendar.get(path).status()).isEqualTo(404);
        assertThat(browser.get(subscription()).body()).isEmpty();
    }

    @Test
    void anAddressFromBeforeTheSecretWasReplacedWorksButIsNotShown() {
        var path = subscribe();
        stage.jdbc()
                .sql("update calendar_subscription set salt = gen_random_uuid() where participant_id = ?")
                .param(anna.participant().value())
                .update();
        assertThat(calendar.file(path).statusCode()).isEqualTo(200);
        assertThat(browser.get(subscription()).text("address")).isEmpty();
        assertThat(browser.get(subscription()).text("madeAt")).isNotEmpty();
    }

    @Test
    void anUnknownKeyIsAnsweredLikeAnUnknownCongress() {
        var path = subscribe();
        var key = path.replaceAll(".*key=", "");
        var unknown = calendar.get(path + "x");
        var elsewhere = calendar.get("/api/v1/congresses/nergens/calendar.ics?key=" + key);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(List.of(elsewhere.problem(), elsewhere.text("detail")))
                .isEqualTo(List.of(unknown.problem(), unknown.text("detail")));
        assertThat(calendar.get(congressPath("/calendar.ics?key=")).status()).isEqualTo(404);
    }

    @Test
    void aKeyCountsMoreThanASession() {
        assertThat(browser.get(congressPath("/calendar.ics?key=weg")).status()).isEqualTo(404);
    }

    @Test
    void theFileIsForWhoIsSignedIn() {
        service.signUp(anna, slot);
        var file = browser.file(congressPath("/calendar.ics"));
        assertThat(header(file, "Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(header(file, "Content-Disposition"))
                .isEqualTo("attachment; filename=\"%s.ics\"".formatted(stage.congress()));
        assertThat(read(file)).hasSize(1);
        assertThat(calendar.get(congressPath("/calendar.ics")).problem()).isEqualTo("sign-in-needed");
        assertThat(browser(mailbox()).get(congressPath("/calendar.ics")).problem())
                .isEqualTo("profile-needed");
    }

    @Test
    void aCalendarThatAsksAgainGetsOnlyWhatChanged() {
        var path = subscribe();
        var first = calendar.file(path);
        assertThat(header(first, "Cache-Control")).isEqualTo("no-cache, private");
        var tag = header(first, "ETag");
        assertThat(calendar.get(path, "If-None-Match", tag).status()).isEqualTo(304);
        service.signUp(anna, slot);
        assertThat(header(calendar.file(path), "ETag")).isNotEqualTo(tag);
    }

    @Test
    void ofSeveralParticipantsOneIsChosenAndEachHasAnAddress() {
        var bo = stage.also(anna, "Bo", null);
        assertThat(browser.put(subscription(), "").problem()).isEqualTo("choose-participant");
        assertThat(browser.get(congressPath("/calendar.ics")).problem()).isEqualTo("choose-participant");
        service.signUp(anna, slot, bo.participant());
        var ofAnna = subscribe("?participantId=" + anna.participant());
        var ofBo = subscribe("?participantId=" + bo.participant());
        assertThat(events(ofAnna)).isEmpty();
        assertThat(events(ofBo)).hasSize(1);
        var somebody = stage.person();
        assertThat(browser.put(subscription() + "?participantId=" + somebody.participant(), "")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoeverIsTakenOffTheListLeavesNoAddress() {
        var path = subscribe();
        assertThat(new Organising(service.port(), stage.congress())
                        .remove(anna.participant())
                        .status())
                .isEqualTo(204);
        assertThat(calendar.get(path).status()).isEqualTo(404);
        assertThat(stage.jdbc()
                        .sql("select count(*) from calendar_subscription where participant_id = ?")
                        .param(anna.participant().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aCorrectedMailboxTakesTheProgrammeWithIt() {
        var path = subscribe();
        stage.jdbc()
                .sql("update participant set email = ? where id = ?")
                .params(mailbox().email(), anna.participant().value())
                .update();
        assertThat(calendar.get(path).status()).isEqualTo(404);
    }

    @Test
    void theKeyIsInNoLogAndOnlyItsHashIsStored(CapturedOutput log) {
        var path = subscribe();
        var key = path.replaceAll(".*key=", "");
        calendar.file(path);
        calendar.get(path.replace("key=", "key=x"));
        calendar.get(path, "Accept", "text/html;charset=nergens");
        calendar.post(path, "{}");
        assertThat(log.getAll()).doesNotContain(key);
        assertThat(stage.jdbc()
                        .sql("select row_to_json(calendar_subscription)::text from calendar_subscription")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(key));
    }

    private Person mailbox() {
        return stage.mailbox(UUID.randomUUID() + "@gemeente.example");
    }

    private Browser browser(Person person) {
        return new Browser(service.port())
                .with("meedoen_session", person.account().toString());
    }

    private String subscribe() {
        return subscribe("");
    }

    private String subscribe(String query) {
        var made = browser.put(subscription() + query, "");
        assertThat(made.status()).as(made.body().toString()).isEqualTo(200);
        var address =
                Pattern.compile("http://localhost:8080(/.+[?]key=[\\w-]{43})").matcher(made.text("address"));
        assertThat(address.matches()).as(made.text("address")).isTrue();
        return address.group(1);
    }

    private List<String> summaries(String path) {
        return events(path).stream().map(event -> event.getSummary().getValue()).toList();
    }

    private List<VEvent> events(String path) {
        return read(calendar.file(path));
    }

    private static List<VEvent> read(HttpResponse<byte[]> file) {
        assertThat(file.statusCode()).isEqualTo(200);
        return Biweekly.parse(new String(file.body(), UTF_8)).first().getEvents();
    }

    private static String header(HttpResponse<byte[]> file, String name) {
        return file.headers().firstValue(name).orElse("");
    }

    private String subscription() {
        return congressPath("/calendar-subscription");
    }

    private String congressPath(String rest) {
        return "/api/v1/congresses/" + stage.congress() + rest;
    }
}
