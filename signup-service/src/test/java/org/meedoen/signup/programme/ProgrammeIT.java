package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

class ProgrammeIT {

    private final String congress = Town.congress("ANYONE");
    private final Browser organiser = Town.organiser(congress);
    private final String path = "/api/congresses/" + congress;

    @Test
    void aFileBecomesTheProgrammeEverybodySees() {
        var imported =
                take(Example.ROW, Example.row("session_key", "", "slot_key", "s1-b", "start", "13:00", "end", "14:00"));
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
        assertThat(imported.body().path("slots").path("added").asInt()).isEqualTo(2);
        var session = programme().path("sessions").get(0);
        assertThat(session.path("kind").asString()).isEqualTo("VISIT");
        assertThat(session.path("title").toString()).isEqualTo("{\"nl\":\"Door Kanaleneiland\"}");
        assertThat(session.path("slots").get(0).path("start").asString()).isEqualTo("2090-11-19T08:30:00Z");
        assertThat(session.path("slots").get(0).path("signupClosesAt").asString())
                .isEqualTo("2090-11-18T17:00:00Z");
        assertThat(session.path("slots").size()).isEqualTo(2);
    }

    @Test
    void theProgrammeIsTheSameForAllAndIsNotSentTwice() {
        take(Example.ROW);
        var first = Town.stranger().get(path + "/programme");
        var tag = first.header("ETag");
        assertThat(organiser.get(path + "/programme").header("ETag")).isEqualTo(tag);
        assertThat(Town.stranger()
                        .get(path + "/programme", "If-None-Match", tag)
                        .status())
                .isEqualTo(304);
        take(Example.row("capacity", "21"));
        assertThat(Town.stranger()
                        .get(path + "/programme", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aFileWithOneMistakeChangesNothing() {
        take(Example.ROW);
        var before = programme();
        var refused = take(Example.row("capacity", "99"), Example.row("slot_key", "s1-b", "capacity", "-1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        var mistake = refused.body().path("mistakes").get(0);
        assertThat(mistake.path("line").asInt()).isEqualTo(3);
        assertThat(mistake.path("column").asString()).isEqualTo("capacity");
        assertThat(mistake.path("code").asString()).isEqualTo("bad-number");
        assertThat(mistake.path("message").asString()).startsWith("Vul een heel getal in");
        assertThat(programme()).isEqualTo(before);
    }

    @Test
    void mistakesAreToldInTheOrganisersLanguage() {
        var refused = organiser.putCsv(
                path + "/programme", "a;b\n1;2".getBytes(StandardCharsets.UTF_8), "Accept-Language", "en");
        assertThat(refused.text("title")).isEqualTo("The file is not right yet");
        assertThat(refused.body().path("mistakes").get(0).path("message").asString())
                .startsWith("The column");
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        var dry = organiser.putCsv(path + "/programme?dryRun=true", Example.file(Example.ROW));
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.body().path("slots").path("added").asInt()).isOne();
        assertThat(programme().path("sessions").size()).isZero();
    }

    @Test
    void twoFilesAtOnceComeOneAfterTheOther() {
        var both = Stream.of(20, 30, 40, 50)
                .map(capacity ->
                        CompletableFuture.supplyAsync(() -> take(Example.row("capacity", String.valueOf(capacity)))))
                .toList();
        assertThat(both).allMatch(one -> one.join().status() == 200);
        assertThat(programme().path("sessions").size()).isOne();
        try (var told = new TopicReader(Topics.SIGNUPS, congress)) {
            var versions = told.first(4).stream()
                    .map(one -> one.body().path("slot").path("version").asLong())
                    .toList();
            assertThat(versions).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void changesOfASlotAreToldInOrder() {
        take(Example.ROW);
        var slot = path + "/slots/" + slot();
        assertThat(organiser
                        .patch(slot, "{\"capacity\": 30}")
                        .body()
                        .path("capacity")
                        .asInt())
                .isEqualTo(30);
        assertThat(organiser
                        .patch(slot, "{\"meetingPoint\": {\"name\": \"Station\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(organiser.patch(slot, "{\"capacity\": 30}").status()).isEqualTo(200);
        assertThat(organiser.delete(slot).status()).isEqualTo(204);
        assertThat(organiser.delete(slot).status()).isEqualTo(204);
        assertThat(organiser.patch(slot, "{\"capacity\": 40}").problem()).isEqualTo("slot-cancelled");
        try (var told = new TopicReader(Topics.SIGNUPS, congress)) {
            var events = told.first(4);
            assertThat(events)
                    .extracting(TopicReader.Told::type)
                    .containsExactly(
                            "meedoen.slot.scheduled.v1",
                            "meedoen.slot.changed.v1",
                            "meedoen.slot.changed.v1",
                            "meedoen.slot.cancelled.v1");
            assertThat(events.get(1).body().path("moved").asBoolean()).isFalse();
            assertThat(events.get(2).body().path("moved").asBoolean()).isTrue();
        }
    }

    @Test
    void whenItsMomentComesPromotionEnds() {
        take(Example.ROW);
        var now = """
                {"name": {"nl": "Wijkcongres", "en": "Neighbourhood congress"}, "hostCity": "Utrecht",
                 "days": ["2090-11-19", "2090-11-20"], "timeZone": "Europe/Amsterdam", "promotionDaysBefore": 365,
                 "signupOpensAt": "2025-01-01T08:00:00Z", "signupClosesAt": "2090-11-18T17:00:00Z",
                 "admission": "ANYONE", "contactEmail": "vragen@wijkcongres.example"}
                """;
        assertThat(organiser.put(path, now).status()).isEqualTo(200);
        Town.jdbc()
                .sql("update slot set promotion_until = now() where congress = ?")
                .param(congress)
                .update();
        try (var told = new TopicReader(Topics.SIGNUPS, congress)) {
            var ended = told.first(2).getLast();
            assertThat(ended.type()).isEqualTo("meedoen.slot.promotion-ended.v1");
            assertThat(ended.body().path("version").asLong()).isEqualTo(2);
        }
    }

    @Test
    void whatDoesNotFitASlotIsRefused() {
        take(Example.ROW);
        var slot = path + "/slots/" + slot();
        for (var json : List.of(
                "{\"capacity\": -1}",
                "{\"end\": \"2090-11-19T08:00:00Z\"}",
                "{\"start\": \"2090-11-21T08:00:00Z\", \"end\": \"2090-11-21T09:00:00Z\"}",
                "{\"meetingPoint\": {\"name\": \"Hal\\nBcc: a@b.example\"}}",
                "{\"meetingPoint\": {\"name\": \"Hal\", \"latitude\": 52}}",
                "{\"meetingPoint\": {\"name\": \"Hal\", \"latitude\": 91, \"longitude\": 5}}")) {
            assertThat(organiser.patch(slot, json).problem()).as(json).isEqualTo("invalid-fields");
        }
        assertThat(organiser.patch(slot, "{\"capacity\": \"veel\"}").problem()).isEqualTo("malformed-request");
        assertThat(organiser.patch(slot, "{").problem()).isEqualTo("malformed-request");
        assertThat(organiser.patch(path + "/slots/" + UUID.randomUUID(), "{}").problem())
                .isEqualTo("not-found");
        assertThat(organiser.patch(path + "/slots/1", "{}").problem()).isEqualTo("malformed-request");
        var other = "/api/congresses/" + Town.congress("ANYONE") + "/slots/" + slot();
        assertThat(organiser.patch(other, "{}").problem()).isEqualTo("forbidden");
        assertThat(Town.administrator().patch(other, "{}").problem()).isEqualTo("not-found");
        assertThat(Town.administrator().delete(other).problem()).isEqualTo("not-found");
    }

    @Test
    void onlyOrganisersChangeAnything() {
        take(Example.ROW);
        var slot = path + "/slots/" + slot();
        for (var nobody : List.of(Town.stranger(), Town.signedIn(Town.freshEmail()))) {
            var refusals = List.of(
                    nobody.putCsv(path + "/programme", Example.file(Example.ROW)),
                    nobody.patch(slot, "{\"capacity\": 1}"),
                    nobody.delete(slot),
                    nobody.put(path, Town.congressJson(congress, "ANYONE")),
                    nobody.get(path + "/participants"));
            assertThat(refusals).extracting(Answered::problem).containsAnyOf("sign-in-needed", "forbidden");
            assertThat(refusals).allMatch(refusal -> refusal.status() == 401 || refusal.status() == 403);
        }
    }

    @Test
    void filesOfAnotherKindOrSizeAreRefused() {
        assertThat(organiser.put(path + "/programme", "{}").problem()).isEqualTo("unsupported-media-type");
        assertThat(organiser
                        .putCsv(path + "/programme", new byte[5 * 1024 * 1024 + 1])
                        .problem())
                .isEqualTo("too-large");
        assertThat(organiser.putCsv(path + "/programme", "").problem()).isEqualTo("import-mistakes");
    }

    @Test
    void aCongressThatDoesNotFitTogetherIsRefused() {
        var right = Town.congressJson(congress, "ANYONE");
        for (var wrong : List.of(
                right.replace("\"2090-11-19\", \"2090-11-20\"", "\"2090-11-20\", \"2090-11-19\""),
                right.replace("\"2090-11-19\", \"2090-11-20\"", ""),
                right.replace("Europe/Amsterdam", "Europe/Nergens"),
                right.replace("2025-01-01T08:00:00Z", "2091-01-01T08:00:00Z"),
                right.replace("Vragen@", "vragen"),
                right.replace("Wijkcongres\"", "Wijk\\u0007congres\""),
                Town.congressJson(congress, "DOMAINS").replace("\"Domein.example\"", ""),
                Town.congressJson(congress, "DOMAINS").replace("Domein.example", "@domein"))) {
            assertThat(organiser.put(path, wrong).problem()).as(wrong).isEqualTo("invalid-fields");
        }
        assertThat(organiser.put(path, Town.congressJson(congress, "WHOEVER")).problem())
                .isEqualTo("malformed-request");
        assertThat(Town.administrator().put("/api/congresses/No", right).problem())
                .isEqualTo("invalid-fields");
        assertThat(Town.stranger().get("/api/congresses/nergens").problem()).isEqualTo("not-found");
        assertThat(Town.stranger().get("/api/congresses/nergens/programme").problem())
                .isEqualTo("not-found");
    }

    @Test
    void aDayOrTimeZoneThatSlotsUseStays() {
        take(Example.ROW);
        var right = Town.congressJson(congress, "ANYONE");
        assertThat(organiser.put(path, right.replace("\"2090-11-19\", ", "")).problem())
                .isEqualTo("invalid-fields");
        assertThat(organiser
                        .put(path, right.replace("Europe/Amsterdam", "Europe/London"))
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(organiser.put(path, right).status()).isEqualTo(200);
    }

    @Test
    void onlyAnAdministratorSaysWhoOrganisesAndItCountsAtOnce() {
        var others = Town.congressJson(congress, "ANYONE").replace(congress + "@", "iemand@");
        assertThat(organiser.put(path, others).problem()).isEqualTo("forbidden");
        assertThat(Town.administrator().put(path, others).status()).isEqualTo(200);
        assertThat(organiser.get("/api/me").problem()).isEqualTo("sign-in-needed");
    }

    @Test
    void whoIsWrittenAboutASlotIsToldWhatItIs() {
        take(Example.ROW);
        var slot = Town.stranger().internally("GET", "/internal/slots/" + slot(), "");
        assertThat(slot.body().path("congress").path("slug").asString()).isEqualTo(congress);
        assertThat(slot.body().path("congress").path("contactEmail").asString())
                .isEqualTo("vragen@wijkcongres.example");
        assertThat(slot.body().path("session").path("title").path("nl").asString())
                .isEqualTo("Door Kanaleneiland");
        assertThat(Town.stranger().get("/internal/slots/" + slot()).status()).isEqualTo(403);
    }

    @Test
    void theInterfaceIsDescribed() {
        var docs = Town.stranger().get("/api/docs/signup");
        assertThat(docs.status()).isEqualTo(200);
        assertThat(docs.body().path("paths").has("/api/congresses/{slug}/programme"))
                .isTrue();
    }

    @SafeVarargs
    private Answered take(Map<String, String>... rows) {
        return organiser.putCsv(path + "/programme", Example.file(rows));
    }

    private JsonNode programme() {
        return Town.stranger().get(path + "/programme").body();
    }

    private UUID slot() {
        return UUID.fromString(programme()
                .path("sessions")
                .get(0)
                .path("slots")
                .get(0)
                .path("id")
                .asString());
    }
}
