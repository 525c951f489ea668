package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;

/** A file with the days of another congress is moved as a whole. */
class MovedDaysIT {

    private static final Path SAMPLE = Path.of("../standalone/src/main/resources/sample");
    private static final String FILE = String.join(",", ProgrammeColumn.OF_FILE.needed()) + ",signup_opens_at\n"
            + "s1,workshop,Lombok,s1-a,2025-11-19,10:00,11:00,Plein,24,2025-09-20 09:00\n"
            + "s2,workshop,Terwijde,s2-a,2025-11-20,22:00,2025-11-21 01:00,Plein,20,\n";

    private final TestCongress congress = onThreeDays();

    @Test
    void aRefusedFileIsOfferedToBeMoved() {
        var refused = send("programme", "?dryRun=true", FILE, 0);
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        assertThat(refused.body().at("/total").asInt()).isEqualTo(2);
        assertThat(refused.body().at("/move").toString()).isEqualTo("""
                        {"inFile":["2025-11-19","2025-11-20"],\
                        "ofCongress":["2091-01-10","2091-01-11","2091-01-12"],"days":23793}""");
        assertThat(send("programme", "?dryRun=true", FILE.replace("2025-11-20", "2025-11-30"), 0)
                        .body()
                        .has("move"))
                .as("A day would still not be one of the congress")
                .isFalse();
    }

    @Test
    void allDatesMoveAndTimesOfDayStay() {
        var tried = send("programme", "?dryRun=true", FILE, 23_793);
        assertThat(tried.body().at("/file/daysMoved").asInt()).isEqualTo(23_793);
        var taken = send("programme", "", FILE, 23_793, "If-Match", tried.header("ETag"));
        assertThat(taken.body()).isEqualTo(tried.body());
        var sessions = congress.programme().path("sessions");
        assertThat(sessions.at("/0/slots/0/signupOpensAt").asString()).isEqualTo("2090-11-11T08:00:00Z");
        assertThat(sessions.at("/0/slots/0/start").asString()).isEqualTo("2091-01-10T09:00:00Z");
        assertThat(sessions.at("/1/slots/0/end").asString()).isEqualTo("2091-01-12T00:00:00Z");
        assertThat(counts()).contains("\"daysMoved\":23793");
    }

    @Test
    void anotherMoveHasAnotherTag() {
        var tried = send("programme", "?dryRun=true", FILE, 23_793);
        assertThat(send("programme", "", FILE, 23_794, "If-Match", tried.header("ETag"))
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(send("programme", "", FILE, 36_526).problem()).isEqualTo("invalid-fields");
    }

    @Test
    void theSampleFilesFitAnyCongressAfterTheMove() throws IOException {
        assertThat(send("organisations", "", sample("organisations.csv"), 0).status())
                .isEqualTo(200);
        for (var name : new String[] {"programme", "participants"}) {
            var file = sample(name + ".csv");
            var offered = send(name, "?dryRun=true", file, 0).body().at("/move/days");
            var tried = send(name, "?dryRun=true", file, offered.asInt());
            assertThat(tried.status()).as(tried.body().toString()).isEqualTo(200);
            assertThat(send(name, "", file, offered.asInt(), "If-Match", tried.header("ETag"))
                            .body())
                    .isEqualTo(tried.body());
        }
        assertThat(congress.programme().path("sessions").size()).isGreaterThan(30);
        assertThat(congress.organiser()
                        .get(congress.path() + "/participants?search=voorbeeld")
                        .header("Total-Count"))
                .isEqualTo("40");
    }

    private static TestCongress onThreeDays() {
        var slug = "c" + UUID.randomUUID().toString().substring(0, 12);
        var json = Town.congressJson(slug, "LIST")
                .replace("[\"2090-11-19\", \"2090-11-20\"]", "[\"2091-01-10\", \"2091-01-11\", \"2091-01-12\"]");
        assertThat(Town.administrator().put("/api/v1/congresses/" + slug, json).status())
                .isEqualTo(201);
        Town.jdbc()
                .sql("update congress set published_at = now() where slug = ?")
                .param(slug)
                .update();
        return new TestCongress(slug);
    }

    private static String sample(String name) throws IOException {
        return Files.readString(SAMPLE.resolve(name));
    }

    private Answered send(String kind, String query, String file, int daysMoved, String... headers) {
        var content = Base64.getEncoder().encodeToString(file.getBytes(UTF_8));
        return congress.organiser()
                .put(
                        congress.path() + "/" + kind + query,
                        "{\"file\":\"%s\",\"daysMoved\":%d}".formatted(content, daysMoved),
                        headers);
    }

    private String counts() {
        return Town.jdbc()
                .sql("select counts::text from audit_entry where congress = ? order by id desc limit 1")
                .param(congress.slug())
                .query(String.class)
                .single();
    }
}
