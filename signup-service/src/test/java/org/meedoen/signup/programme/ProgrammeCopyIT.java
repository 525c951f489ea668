package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import org.meedoen.testsupport.TestServers;
import tools.jackson.databind.JsonNode;

/** A new congress may start with the programme of another, on days that are whole weeks later. */
class ProgrammeCopyIT {

    private static final String A_YEAR_LATER = "\"2091-11-18\", \"2091-11-19\"";

    private final TestCongress lastYear = new TestCongress();
    private final String slug = TestServers.freshName("n");
    private final String path = "/api/v1/congresses/" + slug;

    @BeforeEach
    void importProgramme() {
        lastYear.take(
                Example.ROW,
                Example.row("slot_key", "s1-b", "date", "2090-11-20"),
                Example.row("slot_key", "s1-c", "date", "2090-11-20", "cancelled", "ja"),
                Example.row("session_key", "s2", "title_nl", "Samen", "slot_key", "s2-a"));
    }

    @Test
    void sessionsAndSlotsAreCopiedWithNewIdsIntoADraft() {
        assertThat(copy(A_YEAR_LATER).status()).isEqualTo(201);
        assertThat(Town.administrator().get(path).text("state")).isEqualTo("DRAFT");
        var copied = sessions(path);
        assertThat(keys(copied)).containsExactlyInAnyOrder("s1", "s2");
        assertThat(starts(copied))
                .containsExactlyInAnyOrder("2091-11-18T08:30:00Z", "2091-11-19T08:30:00Z", "2091-11-18T08:30:00Z");
        assertThat(copied.at("/0/slots/0/meetingPoint/name").asString()).isEqualTo("Krachtstation");
        assertThat(ids(copied)).doesNotContainAnyElementsOf(ids(sessions(lastYear.path())));
    }

    @Test
    void capacitiesAndPlacesSetAsideAreCopiedAsTheyAreNow() {
        var changed = lastYear.organiser()
                .patch(
                        lastYear.path() + "/slots/" + lastYear.slot(),
                        "{\"capacity\": 24, \"setAside\": 2, \"setAsideUntil\": \"2090-11-12T08:00:00Z\"}");
        assertThat(changed.status()).isEqualTo(200);
        copy(A_YEAR_LATER);
        assertThat(slots(sessions(path)).filter(slot -> slot.path("capacity").asInt() == 24))
                .singleElement()
                .satisfies(slot ->
                        assertThat(slot.path("setAsideUntil").asString()).isEqualTo("2091-11-11T08:00:00Z"));
    }

    @Test
    void whatTheOrganisersAddToMailsStaysBehind() {
        var texts = "{\"sender\": \"Team Utrecht\", \"additions\": []}";
        assertThat(lastYear.organiser()
                        .put(lastYear.path() + "/mail-settings", texts)
                        .status())
                .isEqualTo(200);
        copy(A_YEAR_LATER);
        assertThat(Town.administrator().get(path + "/mail-settings").body().has("sender"))
                .isFalse();
    }

    @Test
    void theSlotsArePublishedAsEventsOfTheNewCongress() {
        copy(A_YEAR_LATER);
        try (var told = new TopicReader(Topics.SIGNUPS, slug)) {
            assertThat(told.first(3)).extracting(TopicReader.Told::type).containsOnly("meedoen.slot.scheduled.v1");
        }
    }

    @Test
    void theTrailOfTheNewCongressNamesItACopy() {
        copy(A_YEAR_LATER);
        var actions = Town.administrator().get(path + "/audit-trail").body().valueStream();
        assertThat(actions.map(entry -> entry.path("action").asString()).toList())
                .contains("COPY_PROGRAMME")
                .doesNotContain("IMPORT_PROGRAMME");
    }

    @Test
    void theOtherCongressDoesNotChange() {
        var before = lastYear.programme();
        copy(A_YEAR_LATER);
        assertThat(lastYear.programme().path("sessions")).isEqualTo(before.path("sessions"));
    }

    @Test
    void daysThatDoNotFitAreRefusedAndNothingIsMade() {
        for (var days : new String[] {"\"2091-11-18\"", "\"2091-11-19\", \"2091-11-20\""}) {
            var refused = copy(days);
            assertThat(refused.problem()).isEqualTo("invalid-fields");
            assertThat(refused.body().at("/fields/0/field").asString()).isEqualTo("days");
        }
        assertThat(Town.administrator().get(path).problem()).isEqualTo("not-found");
    }

    @Test
    void aCongressThatExistsIsLeftAlone() {
        assertThat(copy(A_YEAR_LATER).status()).isEqualTo(201);
        assertThat(copy(A_YEAR_LATER).problem()).isEqualTo("congress-exists");
        assertThat(starts(sessions(path))).hasSize(3);
    }

    @Test
    void theOtherCongressHasToExist() {
        var refused = Town.administrator().put(path + "?programmeOf=nergens", wanted(A_YEAR_LATER));
        assertThat(refused.body().at("/fields/0/field").asString()).isEqualTo("programmeOf");
    }

    @Test
    void onlyAdministratorsCopy() {
        var own = new TestCongress();
        var asked = own.organiser().put(own.path() + "?programmeOf=" + lastYear.slug(), wanted(A_YEAR_LATER));
        assertThat(asked.problem()).isEqualTo("forbidden");
    }

    @Test
    void whatIsCopiedCanBeChangedWithAFile() {
        copy(A_YEAR_LATER);
        var imported = Town.administrator()
                .putCsv(path + "/programme", Example.file(Example.row("date", "2091-11-18", "capacity", "30")));
        assertThat(imported.body().at("/slots/changed").asInt()).isOne();
    }

    private Answered copy(String days) {
        return Town.administrator().put(path + "?programmeOf=" + lastYear.slug(), wanted(days));
    }

    private String wanted(String days) {
        return Town.congressJson(slug, "ANYONE").replace("\"2090-11-19\", \"2090-11-20\"", days);
    }

    private static JsonNode sessions(String path) {
        Browser administrator = Town.administrator();
        return administrator.get(path + "/programme").body().path("sessions");
    }

    private static Stream<JsonNode> slots(JsonNode sessions) {
        return sessions.valueStream().flatMap(session -> session.path("slots").valueStream());
    }

    private static Stream<String> keys(JsonNode sessions) {
        return sessions.valueStream().map(session -> session.path("key").asString());
    }

    private static Stream<String> starts(JsonNode sessions) {
        return slots(sessions).map(slot -> slot.path("start").asString());
    }

    private static List<String> ids(JsonNode sessions) {
        return slots(sessions).map(slot -> slot.path("id").asString()).toList();
    }
}
