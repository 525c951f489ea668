package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.system.HttpBrowser.Answer;
import org.meedoen.trial.CongressSetup;

/** Invalid input gets a problem with a stable type and no stack trace, and changes nothing. */
class BadInputIT {

    private static RunningMeedoen meedoen;
    private static Congress congress;
    private static String slot;
    private static Person participant;

    @BeforeAll
    static void plan() {
        meedoen = RunningMeedoen.shared();
        congress = Congress.openToAnyone(meedoen);
        congress.plan("een;09:00;11:00;20;ja");
        slot = congress.slot("een");
        participant = Person.anybody(meedoen).takingPartIn(congress);
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.problem()).as(answer.text()).isEqualTo(code);
        assertThat(answer.json().get("detail").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "org.meedoen");
    }

    @Test
    void malformedRequestsAreRefused() {
        var browser = participant.browser();
        var path = congress.path() + "/signups";
        assertProblem(browser.write("POST", path, "application/json", "{"), 400, "malformed-request");
        assertProblem(browser.write("POST", path, Map.of("slotId", 7)), 400, "invalid-fields");
        assertProblem(browser.write("POST", path, Map.of("slotId", "no id")), 400, "invalid-fields");
        assertProblem(browser.write("POST", path, "text/plain", "slot"), 415, "unsupported-media-type");
        assertProblem(browser.write("POST", path, Map.of("slotId", "x".repeat(300_000))), 413, "too-large");
    }

    @Test
    void unknownAndForeignIdsAreNotFound() {
        var other = Congress.openToAnyone(meedoen);
        other.plan("elders;09:00;11:00;20;ja");
        assertProblem(participant.ask(congress, UUID.randomUUID().toString()), 404, "not-found");
        assertProblem(participant.ask(congress, other.slot("elders")), 404, "not-found");
        assertProblem(participant.ask(new Congress("bestaat-niet", participant), slot), 404, "not-found");
        assertProblem(participant.browser().get("/api/v1/nowhere"), 404, "not-found");
        assertProblem(participant.browser().get("/internal/keys"), 404, "not-found");
        assertProblem(participant.browser().get("/api/v1/../internal/revoked-sessions"), 400, "malformed-request");
    }

    @Test
    void anotherPersonsSignupCannotBeTouched() {
        var id = participant.ask(congress, slot).json().get("id").asString();
        var stranger = Person.anybody(meedoen).takingPartIn(congress);
        assertProblem(stranger.withdraw(congress, id), 404, "not-found");
        assertThat(participant.signups(congress).toString()).contains("CONFIRMED");
    }

    @Test
    void aForgedOrMissingSessionIsRefused() {
        var nobody = new HttpBrowser(meedoen.site);
        var path = congress.path() + "/signups";
        assertProblem(nobody.write("POST", path, Map.of("slotId", slot)), 401, "sign-in-needed");
        var forged = nobody.send(nobody.ofPage(nobody.request(path))
                .header("Cookie", "meedoen_session=eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.")
                .GET());
        assertProblem(forged, 401, "sign-in-needed");
    }

    @ParameterizedTest
    @CsvSource({"Origin,https://evil.example", "Sec-Fetch-Site,cross-site"})
    void aCrossSiteWriteWithAValidCookieIsRefused(String header, String value) {
        var browser = participant.browser();
        var request = browser.request(congress.path() + "/me")
                .header("Content-Type", "application/json")
                .header(header, value)
                .PUT(BodyPublishers.ofString("{\"name\":\"Gekaapt\"}"));
        assertProblem(browser.send(request), 403, "cross-site");
        assertThat(browser.get("/api/v1/me").text()).doesNotContain("Gekaapt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Naam\r\nBcc: iedereen@example.org", "Naam\u0000", "Naam\u202e", "", "   "})
    void controlCharactersInNamesAreRefused(String name) {
        var answer = participant.browser().write("PUT", congress.path() + "/me", Map.of("name", name));
        assertProblem(answer, 400, "invalid-fields");
        assertThat(participant.browser().get("/api/v1/me").text()).doesNotContain("Bcc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geen adres", "a@b\r\nBcc: c@d.example", "a@", "@b.example", "a b@c.example", ""})
    void anInvalidAddressIsRefused(String address) {
        var answer = new HttpBrowser(meedoen.site).write("POST", "/api/v1/sign-in-requests", Map.of("email", address));
        assertProblem(answer, 400, "invalid-fields");
    }

    @Test
    void htmlIsText() {
        var hostile = "<script>alert(1)</script>";
        var person = Person.anybody(meedoen);
        Person.expect(200, person.browser().write("PUT", congress.path() + "/me", Map.of("name", hostile)));
        var id = person.ask(congress, slot).json().get("id").asString();
        assertThat(id).isNotBlank();
        var mail = person.mailbox().await(any -> any.subject().contains("plek"));
        assertThat(mail.html()).doesNotContain(hostile);
    }

    @Test
    void aWrongCodeTellsHowManyTriesAreLeft() {
        var browser = new HttpBrowser(meedoen.site);
        var address = "verkeerde.code@deelnemer.example";
        browser.write("POST", "/api/v1/sign-in-requests", Map.of("email", address));
        new Mailbox(meedoen.mail, address).await(any -> true);
        var answer = browser.write("POST", "/api/v1/login-sessions", Map.of("email", address, "code", "000000"));
        assertProblem(answer, 400, "wrong-code");
        assertThat(answer.json().get("attemptsLeft").asInt()).isPositive();
        assertProblem(
                browser.write("POST", "/api/v1/login-sessions", Map.of("token", "verzonnen")), 400, "sign-in-expired");
    }

    @Test
    void aProgrammeWithMistakesIsRefusedAsAWhole() {
        var before = congress.programme().get("sessions");
        var day = Congress.DAY.toString();
        var csv = CongressSetup.COLUMNS
                + Congress.row("goed", "workshop", "goed", day, "09:00", "10:00", "20", "ja")
                + Congress.row("fout", "workshop", "fout", day, "11:00", "25:00", "-3", "ja")
                + Congress.row("dubbel", "workshop", "goed", day, "09:00", "10:00", "20", "misschien")
                + Congress.row("datum", "picknick", "datum", "19-11-2025", "09:00", "10:00", "20", "ja");
        var answer = importing(csv);
        assertProblem(answer, 400, "import-mistakes");
        var mistakes = answer.json().get("mistakes").valueStream().toList();
        assertThat(mistakes)
                .extracting(mistake -> mistake.get("line").asInt() + " "
                        + mistake.get("column").asString())
                .contains("3 end", "3 capacity", "4 slot_key", "4 waiting_list", "5 kind", "5 date");
        assertThat(congress.programme().get("sessions")).isEqualTo(before);
    }

    @Test
    void aFileInAnotherFormIsRefused() {
        assertProblem(importing("session_key\tkind\ttitle_nl\nx\tworkshop\ty\n"), 400, "import-mistakes");
        var latin = participantFile("address,name\nana@deelnemer.example,Ren\u00e9\n");
        assertProblem(latin, 400, "import-mistakes");
    }

    private static Answer importing(String csv) {
        return congress.organiser().browser().write("PUT", congress.path() + "/programme", "text/csv", csv);
    }

    private static Answer participantFile(String csv) {
        var browser = congress.organiser().browser();
        return browser.send(browser.ofPage(browser.request(congress.path() + "/participants"))
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void everyProblemHasAnEnglishText() {
        var browser = participant.browser();
        var answers = List.of(
                browser.send(browser.request("/api/v1/nowhere").header("Accept-Language", "en")),
                browser.send(browser.request("/api/v1/nowhere").header("Accept-Language", "nl")));
        assertThat(answers)
                .extracting(answer -> answer.json().get("title").asString())
                .doesNotHaveDuplicates();
    }
}
