package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.TopicReader;

/** Organisers add sessions and slots one at a time; a file continues from there. */
class SessionIT {

    private static final String BUS = """
            {"kind": "VISIT", "title": {"nl": "Met de bus langs drie wijken", "en": "By bus"},
             "abstract": {"nl": "Eerst\\nen dan", "en": "First"}, "hosts": ["Sam de Wit", "Kim"],
             "theme": {"nl": "Water", "en": "Water works"}, "district": "Lombok", "language": "en",
             "accessibility": {"nl": "Trap"}, "signupClosesAt": "2090-11-17T17:00:00Z"}
            """;

    private static final String MORNING = """
            {"start": "2090-11-19T08:30:00Z", "end": "2090-11-19T10:00:00Z", "capacity": 20,
             "meetingPoint": {"name": "Hal", "latitude": 52.1, "longitude": 5.1}, "endPoint": "Station"}
            """;

    private final TestCongress congress = new TestCongress();

    @Test
    void whatIsAddedIsAtItsLocationAndInTheProgramme() {
        var session = add(BUS);
        assertThat(session.status()).as(session.body().toString()).isEqualTo(201);
        assertThat(read(session).body()).isEqualTo(session.body());
        assertThat(read(session).header("ETag")).isEqualTo(session.header("ETag"));
        var slot = addSlot(session, MORNING);
        assertThat(slot.status()).as(slot.body().toString()).isEqualTo(201);
        assertThat(read(slot).body()).isEqualTo(slot.body());
        var shown = congress.programme().at("/sessions/0");
        assertThat(shown.at("/title/en").asString()).isEqualTo("By bus");
        assertThat(shown.at("/abstract/nl").asString()).isEqualTo("Eerst\nen dan");
        assertThat(shown.at("/themeEn").asString()).isEqualTo("Water works");
        assertThat(shown.at("/slots/0")).isEqualTo(slot.body());
        assertThat(shown.at("/slots/0/signupClosesAt").asString()).isEqualTo("2090-11-17T17:00:00Z");
        assertThat(shown.at("/slots/0/endPoint").asString()).isEqualTo("Station");
        assertThat(shown.at("/slots/0/waitingList").asBoolean()).isTrue();
    }

    @Test
    void aFileContinuesFromWhatWasAdded() {
        var session = add(BUS);
        addSlot(session, MORNING);
        var file = congress.organiser().export(congress.path() + "/programme.csv", "Accept-Language", "nl");
        var again = congress.organiser().putCsv(congress.path() + "/programme", file);
        assertThat(again.body().path("changes").isEmpty())
                .as(again.body().toString())
                .isTrue();
        var changed = new String(file, UTF_8).replace("Lombok", "Zuilen");
        assertThat(congress.organiser()
                        .putCsv(congress.path() + "/programme", changed)
                        .body()
                        .at("/sessions/changed")
                        .asInt())
                .isOne();
        assertThat(read(session).text("district")).isEqualTo("Zuilen");
    }

    @Test
    void keysAreMadeFromTitlesAndAreUnique() {
        assertThat(add(BUS).text("key")).isEqualTo("met-de-bus-langs-drie-wijken");
        assertThat(add(BUS).text("key")).isEqualTo("met-de-bus-langs-drie-wijken-1");
        var odd = add("{\"kind\": \"LECTURE\", \"title\": {\"nl\": \"¿?\"}}");
        assertThat(odd.text("key")).isEqualTo("session");
        assertThat(addSlot(odd, MORNING).text("key")).isEqualTo("session-1");
        assertThat(addSlot(odd, MORNING).text("key")).isEqualTo("session-2");
    }

    @Test
    void anotherKindIsPublishedForTheSlots() {
        var session = add(BUS);
        addSlot(session, MORNING);
        replace(session, session.header("ETag"), BUS.replace("VISIT", "LECTURE"));
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(2);
            assertThat(events)
                    .extracting(TopicReader.Told::type)
                    .containsExactly("meedoen.slot.scheduled.v1", "meedoen.slot.changed.v1");
            assertThat(events.getLast().body().at("/slot/kind").asString()).isEqualTo("LECTURE");
            assertThat(events.getLast().body().at("/moved").asBoolean()).isFalse();
        }
    }

    @Test
    void whoeverDescribesSecondIsRefusedUnlessItIsAlreadyAsWanted() {
        var session = add(BUS);
        var seen = session.header("ETag");
        var first = BUS.replace("Lombok", "Zuilen");
        assertThat(replace(session, seen, first).status()).isEqualTo(200);
        assertThat(replace(session, seen, first).status()).isEqualTo(200);
        assertThat(replace(session, seen, BUS).problem()).isEqualTo("changed-meanwhile");
        assertThat(read(session).text("district")).isEqualTo("Zuilen");
    }

    @Test
    void whatIsLeftOutOfADescriptionBecomesEmpty() {
        var session = add(BUS);
        var description = "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\"}}";
        var replaced = replace(session, "*", description).body();
        assertThat(replaced.has("district") || replaced.has("signupClosesAt")).isFalse();
        assertThat(replaced.path("hosts").isEmpty()).isTrue();
        assertThat(replaced.path("language").asString()).isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\": {\"nl\": \"Bus\"}}",
                "{\"kind\": \"BUS\", \"title\": {\"nl\": \"Bus\"}}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\\nBcc: a@b.example\"}}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \" \"}}",
                "{\"kind\": \"VISIT\", \"title\": {\"en\": \"Bus\"}}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\"}, \"theme\": {\"en\": \"Water\"}}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\"}, \"language\": \"Nederlands\"}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\"}, \"hosts\": [\"\"]}",
                "{\"kind\": \"VISIT\", \"title\": {\"nl\": \"Bus\"}, \"signupOpensAt\": \"2090-11-18T17:00:00Z\"}"
            })
    void whatDoesNotFitASessionIsRefused(String json) {
        assertThat(add(json).problem()).isEqualTo("invalid-fields");
        assertThat(congress.programme().path("sessions").isEmpty()).isTrue();
    }

    @Test
    void whatDoesNotFitASlotIsRefused() {
        var session = add(BUS);
        for (var json : List.of(
                MORNING.replace(": 20,", ": -1,"),
                MORNING.replace("T10:00", "T08:30"),
                MORNING.replace("2090-11-19", "2090-11-21"),
                MORNING.replace("\"longitude\": 5.1", "\"longitude\": null"),
                MORNING.replace("\"name\": \"Hal\", ", ""),
                MORNING.replace("\"endPoint\"", "\"endPointEn\""),
                MORNING.replace("\"start\"", "\"quotaUntil\""),
                MORNING.replace("\"capacity\"", "\"quotaUntil\": \"2090-11-01T08:00:00Z\", \"capacity\""))) {
            assertThat(addSlot(session, json).problem()).as(json).isEqualTo("invalid-fields");
        }
        assertThat(congress.programme().at("/sessions/0/slots").isEmpty()).isTrue();
    }

    @Test
    void thereIsNothingInASessionThatDoesNotExist() {
        var unknown = congress.path() + "/sessions/" + UUID.randomUUID();
        assertThat(congress.organiser().get(unknown).problem()).isEqualTo("not-found");
        assertThat(congress.organiser().put(unknown, BUS).problem()).isEqualTo("not-found");
        assertThat(congress.organiser().post(unknown + "/slots", MORNING).problem())
                .isEqualTo("not-found");
    }

    private Answered add(String json) {
        return congress.organiser().post(congress.path() + "/sessions", json);
    }

    private Answered addSlot(Answered session, String json) {
        return congress.organiser().post(session.header("Location") + "/slots", json);
    }

    private Answered read(Answered added) {
        return congress.organiser().get(added.header("Location"));
    }

    private Answered replace(Answered session, String ifMatch, String json) {
        return congress.organiser().put(session.header("Location"), json, "If-Match", ifMatch);
    }
}
