package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;
import tools.jackson.databind.JsonNode;

/** Whatever file comes in: what a dry run says is what happens, and nothing breaks. */
class ProgrammeFilesIT {

    private final TestCongress congress = new TestCongress();

    @Test
    void aDryRunSaysWhatHappens() {
        var files = new GeneratedFiles(20);
        for (var time = 0; time < 60; time++) {
            var file = Example.file(files.oddRows());
            var before = congress.programme();
            var dry = take("?dryRun=true", file);
            assertThat(congress.programme()).isEqualTo(before);
            var wet = take("", file);
            assertThat(wet.status()).isEqualTo(dry.status());
            assertThat(wet.body()).isEqualTo(dry.body());
            assertThat(wet.status()).as(wet.body().toString()).isLessThan(500);
        }
        assertThat(congress.programme().path("sessions").size()).isPositive();
    }

    @Test
    void anExportBroughtInAgainChangesNothing() {
        var files = new GeneratedFiles(21);
        for (var time = 0; time < 10; time++) take("", Example.file(files.rows()));
        var before = congress.programme();
        for (var language : List.of("nl", "en")) {
            var export = congress.organiser().export(congress.path() + "/programme.csv", "Accept-Language", language);
            var again = take("", export);
            assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
            assertThat(again.body().path("changes").isEmpty()).isTrue();
            assertThat(again.body().path("sessions").path("unchanged").asInt())
                    .isEqualTo(before.path("sessions").size());
        }
        assertThat(congress.programme()).isEqualTo(before);
    }

    @Test
    void anEveningIsOfTheDayOnWhichItStartsAndComesBackFromAFile() {
        congress.take(Example.row("date", "2090-11-20", "start", "22:00", "end", "00:30"));
        assertThat(slot().path("day").asString()).isEqualTo("2090-11-20");
        assertThat(slot().path("end").asString()).isEqualTo("2090-11-20T23:30:00Z");
        var later = "{\"start\": \"2090-11-20T22:00:00Z\", \"end\": \"2090-11-22T22:30:10Z\"}";
        var patched = congress.organiser().patch(congress.path() + "/slots/" + congress.slot(), later);
        assertThat(patched.status()).as(patched.body().toString()).isEqualTo(200);
        assertThat(slot().path("day").asString()).isEqualTo("2090-11-20");
        var again = take("", congress.organiser().export(congress.path() + "/programme.csv", "Accept-Language", "nl"));
        assertThat(again.body().path("slots").path("unchanged").asInt()).isOne();
    }

    private JsonNode slot() {
        return congress.programme().at("/sessions/0/slots/0");
    }

    @ParameterizedTest
    @CsvSource({
        "programme, 'session_key,kind,title_nl,slot_key,date,start,end,meeting_point,capacity'",
        "participants, 'address,name,organisation,days'",
        "organisations, 'id,name'"
    })
    void noBytesBreakAnything(String what, String columns) {
        var files = new GeneratedFiles(22);
        for (var time = 0; time < 150; time++) {
            var bytes = files.bytes(List.of(columns.split(",")));
            var answer = congress.organiser().putCsv(congress.path() + "/" + what, bytes);
            assertThat(answer.status()).as(new String(bytes)).isLessThan(500);
            if (answer.status() != 200) assertThat(answer.problem()).isEqualTo("import-mistakes");
        }
    }

    @Test
    void howManyPeopleHearOfAChangeIsTold() {
        congress.take(Example.ROW);
        for (var status : List.of("CONFIRMED", "CONFIRMED", "WAITLISTED", "WITHDRAWN")) signUp(status);
        assertThat(people(Example.row("end", "12:00"))).isEqualTo(3);
        assertThat(people(Example.row("cancelled", "ja"))).isEqualTo(3);
        assertThat(people(Example.row("title_nl", "Anders"))).isZero();
        var more = take("?dryRun=true", Example.file(Example.row("capacity", "30")))
                .body();
        assertThat(more.path("people").path("promoted").asInt()).isOne();
        assertThat(more.path("people").path("mailed").asInt()).isZero();
        assertThat(more.path("changes").get(0).path("fields").get(0).toString())
                .isEqualTo("{\"column\":\"capacity\",\"before\":\"20\",\"after\":\"30\"}");
        assertThat(tooMany("1")).isOne();
        assertThat(tooMany("2")).isZero();
    }

    private int tooMany(String capacity) {
        return take("?dryRun=true", Example.file(Example.row("capacity", capacity)))
                .body()
                .at("/people/tooMany")
                .asInt();
    }

    @Test
    void aPlaceAndAThemeHaveAnEnglishName() {
        congress.take(Example.row(
                "theme",
                "Water",
                "theme_en",
                "Water works",
                "accessibility",
                "Trap",
                "accessibility_en",
                "Stairs",
                "meeting_point_en",
                "Power station",
                "end_point",
                "Station",
                "end_point_en",
                "Railway station"));
        var session = congress.programme().path("sessions").get(0);
        assertThat(session.path("theme").asString()).isEqualTo("Water");
        assertThat(session.path("themeEn").asString()).isEqualTo("Water works");
        assertThat(session.path("accessibilityEn").asString()).isEqualTo("Stairs");
        var slot = session.path("slots").get(0);
        assertThat(slot.path("meetingPoint").path("nameEn").asString()).isEqualTo("Power station");
        assertThat(slot.path("endPointEn").asString()).isEqualTo("Railway station");
    }

    private int people(Map<String, String> row) {
        return take("?dryRun=true", Example.file(row))
                .body()
                .path("people")
                .path("mailed")
                .asInt();
    }

    private Answered take(String query, byte[] file) {
        return congress.organiser().putCsv(congress.path() + "/programme" + query, file);
    }

    private void signUp(String status) {
        Town.jdbc()
                .sql("""
                        with person as (
                            insert into participant (id, congress, email, name, listed)
                            values (gen_random_uuid(), :congress, :email, 'Sam', false) returning id)
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at)
                        select gen_random_uuid(), :congress, :slot, id, :status, now() from person
                        """)
                .param("congress", congress.slug())
                .param("email", Town.freshEmail())
                .param("slot", congress.slot().value())
                .param("status", status)
                .update();
    }
}
