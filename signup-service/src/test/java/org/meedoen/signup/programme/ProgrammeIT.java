package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;

/** The programme comes from a file, whole or not at all. */
class ProgrammeIT {

    private final TestCongress congress = new TestCongress();

    @Test
    void aFileBecomesTheProgrammeEverybodySees() {
        var imported = congress.take(
                Example.ROW, Example.row("session_key", "", "slot_key", "s1-b", "start", "13:00", "end", "14:00"));
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
        assertThat(imported.body().path("slots").path("added").asInt()).isEqualTo(2);
        var session = congress.programme().path("sessions").get(0);
        assertThat(session.path("kind").asString()).isEqualTo("VISIT");
        assertThat(session.path("title").toString()).isEqualTo("{\"nl\":\"Door Kanaleneiland\"}");
        assertThat(session.path("slots").get(0).path("start").asString()).isEqualTo("2090-11-19T08:30:00Z");
        assertThat(session.path("slots").get(0).path("signupClosesAt").asString())
                .isEqualTo("2090-11-18T17:00:00Z");
        assertThat(session.path("slots").size()).isEqualTo(2);
    }

    @Test
    void theProgrammeIsTheSameForAllAndIsNotSentTwice() {
        congress.take(Example.ROW);
        var first = Town.stranger().get(congress.path() + "/programme");
        var tag = first.header("ETag");
        assertThat(congress.organiser().get(congress.path() + "/programme").header("ETag"))
                .isEqualTo(tag);
        assertThat(Town.stranger()
                        .get(congress.path() + "/programme", "If-None-Match", tag)
                        .status())
                .isEqualTo(304);
        congress.take(Example.row("capacity", "21"));
        assertThat(Town.stranger()
                        .get(congress.path() + "/programme", "If-None-Match", tag)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "gzip, gzip",
        "'deflate, gzip, br', gzip",
        "gzip;q=0.5, gzip",
        "gzip;q=0, ''",
        "identity, ''",
        "x-gzip, ''"
    })
    void theProgrammeComesCompressedForWhoTakesIt(String accepted, String encoding) {
        congress.take(Example.ROW);
        var answer = Town.stranger().get(congress.path() + "/programme", "Accept-Encoding", accepted);
        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        assertThat(answer.body()).isEqualTo(congress.programme());
    }

    @Test
    void aFileWithOneMistakeChangesNothing() {
        congress.take(Example.ROW);
        var before = congress.programme();
        var refused = congress.take(Example.row("capacity", "99"), Example.row("slot_key", "s1-b", "capacity", "-1"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        var mistake = refused.body().path("mistakes").get(0);
        assertThat(mistake.path("line").asInt()).isEqualTo(3);
        assertThat(mistake.path("column").asString()).isEqualTo("capacity");
        assertThat(mistake.path("code").asString()).isEqualTo("bad-number");
        assertThat(mistake.path("message").asString()).startsWith("Vul een heel getal in");
        assertThat(congress.programme()).isEqualTo(before);
    }

    @Test
    void mistakesAreToldInTheOrganisersLanguage() {
        var refused = congress.organiser()
                .putCsv(
                        congress.path() + "/programme",
                        "title_nl;b\n1;2".getBytes(StandardCharsets.UTF_8),
                        "Accept-Language",
                        "en");
        assertThat(refused.text("title")).isEqualTo("The file is not right yet");
        assertThat(refused.body().path("mistakes").get(0).path("message").asString())
                .startsWith("The column");
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        var dry = congress.organiser().putCsv(congress.path() + "/programme?dryRun=true", Example.file(Example.ROW));
        assertThat(dry.status()).isEqualTo(200);
        assertThat(dry.body().path("slots").path("added").asInt()).isOne();
        assertThat(congress.programme().path("sessions").size()).isZero();
    }

    @Test
    void twoFilesAtOnceComeOneAfterTheOther() {
        var both = Stream.of(20, 30, 40, 50)
                .map(capacity -> CompletableFuture.supplyAsync(
                        () -> congress.take(Example.row("capacity", String.valueOf(capacity)))))
                .toList();
        assertThat(both).allMatch(one -> one.join().status() == 200);
        assertThat(congress.programme().path("sessions").size()).isOne();
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var versions = told.first(4).stream()
                    .map(one -> one.body().path("slot").path("version").asLong())
                    .toList();
            assertThat(versions).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Test
    void filesOfAnotherKindOrSizeAreRefused() {
        assertThat(congress.organiser()
                        .put(congress.path() + "/programme", "{}")
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(congress.organiser()
                        .putCsv(congress.path() + "/programme", new byte[5 * 1024 * 1024 + 1])
                        .problem())
                .isEqualTo("too-large");
        assertThat(congress.organiser()
                        .putCsv(congress.path() + "/programme", "")
                        .problem())
                .isEqualTo("import-mistakes");
    }
}
