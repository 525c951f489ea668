package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every address of a draft can be read by its organisers, and is answered to others as if the draft did not exist. */
@Timeout(180)
class DraftIT {

    private static final Path DESCRIPTION = Path.of("../gateway/src/main/resources/openapi.json");
    private static final String CONGRESS = "/api/v1/congresses/{congress}";

    /** A response; for a stream, its first event. */
    private record Shown(int status, String problem, String text) {}

    private static Congress draft;
    private static Congress unknown;
    private static Person participant;
    private static HttpBrowser stranger;

    @BeforeAll
    static void plan() {
        var meedoen = RunningMeedoen.shared();
        Congress.openToAnyone(meedoen);
        participant = Person.anybody(meedoen);
        stranger = new HttpBrowser(meedoen.site);
        draft = Congress.draft(meedoen);
        unknown = new Congress("nergens-" + UUID.randomUUID().toString().substring(0, 8), draft.organiser());
        draft.organisations("utr,Gemeente Utrecht\n");
        draft.plan("visit;09:00;11:00;20;ja");
    }

    static List<String> reads() throws Exception {
        return HttpBrowser.JSON
                .readTree(Files.readString(DESCRIPTION))
                .get("paths")
                .propertyStream()
                .filter(path ->
                        path.getKey().startsWith(CONGRESS) && path.getValue().has("get"))
                .map(path -> path.getKey().substring(CONGRESS.length()))
                .toList();
    }

    @Test
    void theDescriptionHasAddressesToRead() throws Exception {
        assertThat(reads())
                .contains("", "/programme", "/availability", "/availability/stream", "/signups/stream", "/dashboard")
                .hasSizeGreaterThan(15);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void othersGetTheSameResponsesAsForACongressThatDoesNotExist(String read) {
        for (var browser : List.of(stranger, participant.browser())) {
            var shown = shown(browser, draft, read);
            assertThat(shown).isEqualTo(shown(browser, unknown, read));
            assertThat(shown.text()).doesNotContain(draft.slug(), "visit", "Utrecht");
        }
    }

    @Test
    void itsOrganisersSeeIt() {
        for (var read :
                List.of("", "/programme", "/organisations", "/participants", "/dashboard", "/dashboard/stream")) {
            assertThat(shown(draft.organiser().browser(), draft, read).status())
                    .as(read)
                    .isEqualTo(200);
        }
        assertThat(draft.programme().get("sessions").size()).isOne();
    }

    @Test
    void theListIncludesItOnlyForItsOrganisers() {
        var list = "/api/v1/congresses";
        assertThat(draft.organiser().browser().get(list).text()).contains(draft.slug());
        assertThat(stranger.get(list).text()).doesNotContain(draft.slug());
        assertThat(participant.browser().get(list).text()).doesNotContain(draft.slug());
    }

    @Test
    void nobodyCanSignUpForIt() {
        var slot = draft.slot("visit");
        assertThat(participant.ask(draft, slot).problem()).isEqualTo("not-found");
        assertThat(draft.organiser().ask(draft, slot).status()).isIn(403, 409);
    }

    @Test
    void publishingAndWithdrawingTakeEffectAtOnce() {
        var congress = Congress.draft(RunningMeedoen.shared());
        congress.plan("visit;09:00;11:00;20;ja");
        var slot = congress.slot("visit");
        assertThat(stranger.get(congress.path() + "/programme").status()).isEqualTo(404);
        congress.publish();
        assertThat(stranger.get(congress.path() + "/programme").text()).contains(slot);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> congress.availability(slot).has("capacity"));
        Person.expect(200, congress.organiser().browser().delete(congress.path() + "/publication"));
        assertThat(stranger.get(congress.path()).status()).isEqualTo(404);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> !congress.availability(slot).has("capacity"));
    }

    @Test
    void itsMailsCanBeSeenAndTried() {
        var organiser = draft.organiser();
        var mail = Map.of("kind", "CONFIRMED", "language", "nl");
        var preview = Person.expect(200, organiser.browser().write("POST", draft.path() + "/mails/preview", mail));
        assertThat(preview.json().path("text").asString()).contains("Voorbeeld van een activiteit");
        Person.expect(202, organiser.browser().write("POST", draft.path() + "/mails/tests", mail));
        organiser.mailbox().await(sent -> sent.text().contains("Voorbeeld van een activiteit"));
    }

    private static Shown shown(HttpBrowser browser, Congress congress, String read) {
        var path = congress.path()
                + read.replace("{id}", "018f0000-0000-7000-8000-000000000001")
                        .replace("{report}", "signups")
                        .replace("{hash}", "0".repeat(64))
                        .replace("{format}", "csv");
        return read.endsWith("/stream") ? firstEvent(browser, path) : answer(browser, path);
    }

    private static Shown answer(HttpBrowser browser, String path) {
        var answer = browser.get(path);
        return answer.status() == 200
                ? new Shown(200, "", answer.text())
                : new Shown(answer.status(), answer.problem(), "");
    }

    private static Shown firstEvent(HttpBrowser browser, String path) {
        var request = browser.request(path).header("Accept", "text/event-stream");
        var response = browser.send(request, BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() != 200) return new Shown(response.statusCode(), "", "");
            return new Shown(
                    200,
                    "",
                    lines.filter(line -> line.startsWith("data:")).findFirst().orElse(""));
        }
    }
}
