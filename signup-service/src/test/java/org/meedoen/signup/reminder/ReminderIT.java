package org.meedoen.signup.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

/** Whoever has places on a day is reminded of them once, on the day before. */
class ReminderIT extends SharedInstance {

    private static final LocalDate TOMORROW =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(1);

    private final SlotId slot = stage.slotOn(TOMORROW);
    private final Person anna = stage.person();
    private final Person bo = stage.person();
    private final Browser organiser =
            new Browser(service.port()).with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress());

    /** Two instances that look often. */
    @BeforeAll
    static void startTimers() {
        for (var each = 0; each < 2; each++) installation.start("--meedoen.reminders.check-every=100ms");
    }

    @Test
    void whoeverHasAPlaceIsRemindedOnceByIdsAlone() {
        hasAPlace(anna, slot);
        hasAPlace(anna, stage.slotOn(TOMORROW));
        isTomorrow();
        await().untilAsserted(() -> assertThat(remindedDays()).containsExactly(TOMORROW));
        try (var told = new TopicReader(Topics.NOTIFICATIONS, stage.congress().value())) {
            var due = told.first(1).getFirst();
            assertThat(due.type()).isEqualTo("meedoen.reminder.due.v1");
            assertThat(ids(due.body().path("participantIds")))
                    .containsExactly(anna.participant().toString());
            assertThat(due.body().path("day").asString()).isEqualTo(TOMORROW.toString());
            assertThat(due.text()).doesNotContain("@", "Sam");
        }
        assertThat(clockEntries()).containsExactly("{\"recipients\":1}");
    }

    @Test
    void aCongressThatIsToRemindAfterAllDoesSoAtOnce() {
        hasAPlace(anna, slot);
        assertThat(set(false).status()).isEqualTo(200);
        isTomorrow();
        assertThat(remindedDays()).isEmpty();
        assertThat(set(true).status()).isEqualTo(200);
        await().untilAsserted(() -> assertThat(remindedDays()).containsExactly(TOMORROW));
    }

    @Test
    void whoeverDeclinedIsLeftOut() {
        hasAPlace(anna, slot);
        hasAPlace(bo, slot);
        choose(anna, false);
        isTomorrow();
        await().untilAsserted(() -> assertThat(clockEntries()).containsExactly("{\"recipients\":1}"));
        assertThat(reminded(anna, bo)).containsExactly(bo.participant().toString());
    }

    @Test
    void whatSomebodyHasWhenItIsSentCounts() {
        hasAPlace(anna, slot);
        assertThat(reminded(anna, bo)).containsExactly(anna.participant().toString());
        gaveBack(anna);
        assertThat(reminded(anna, bo)).isEmpty();
    }

    @Test
    void oneDeclinesWithTheKeyOfAReminderAndNeverByReadingIt() {
        hasAPlace(anna, slot);
        var path = "/api/v1/reminder-opt-outs/" + key(anna);
        var stranger = new Browser(service.port());
        assertThat(stranger.get(path).status()).isEqualTo(303);
        assertThat(wants(anna)).isTrue();
        assertThat(stranger.post(path + "x", "").status()).isEqualTo(404);
        assertThat(stranger.post(path, "").status()).isEqualTo(204);
        assertThat(stranger.post(path, "").status()).isEqualTo(204);
        assertThat(wants(anna)).isFalse();
        choose(anna, true);
        assertThat(wants(anna)).isTrue();
    }

    @Test
    void settingsAreTheUsualOnesUntilSomebodyChangesThemAndAreAudited() {
        assertThat(organiser.get(path("/reminder-settings")).body().toString())
                .isEqualTo("{\"enabled\":true,\"time\":\"16:00:00\"}");
        var seen = organiser.get(path("/reminder-settings")).header("ETag");
        assertThat(set(false).status()).isEqualTo(200);
        assertThat(organiser
                        .put(path("/reminder-settings"), "{\"enabled\":true,\"time\":\"10:00\"}", "If-Match", seen)
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(stage.jdbc()
                        .sql("select changes::text from audit_entry where congress = ? and action = 'CHANGE_CONGRESS'")
                        .param(stage.congress().value())
                        .query(String.class)
                        .list()
                        .getFirst())
                .contains("reminder.enabled");
    }

    private Browser.Answered set(boolean enabled) {
        return organiser.put(path("/reminder-settings"), "{\"enabled\":%s,\"time\":\"00:00\"}".formatted(enabled));
    }

    private void isTomorrow() {
        stage.jdbc().sql("""
                        insert into congress_reminder (congress, enabled, time_of_day) values (?, true, '00:00')
                        on conflict do nothing
                        """).param(stage.congress().value()).update();
        stage.jdbc()
                .sql("update congress set days = array[cast(? as date)] where slug = ?")
                .params(TOMORROW.toString(), stage.congress().value())
                .update();
    }

    private void hasAPlace(Person person, SlotId of) {
        stage.jdbc()
                .sql("""
                        insert into signup (id, congress, slot_id, participant_id, status, requested_at)
                        values (gen_random_uuid(), ?, ?, ?, 'CONFIRMED', now())
                        """)
                .params(
                        stage.congress().value(),
                        of.value(),
                        person.participant().value())
                .update();
    }

    private void gaveBack(Person person) {
        stage.jdbc()
                .sql("update signup set status = 'WITHDRAWN' where participant_id = ?")
                .param(person.participant().value())
                .update();
    }

    private void choose(Person person, boolean wanted) {
        var chosen = signedIn(person).put(path("/mail-choices"), "{\"reminders\":%s}".formatted(wanted));
        assertThat(chosen.status()).as("%s", chosen.body()).isEqualTo(200);
    }

    private boolean wants(Person person) {
        return signedIn(person)
                .get(path("/mail-choices"))
                .body()
                .path("reminders")
                .asBoolean();
    }

    private Browser signedIn(Person person) {
        return new Browser(service.port())
                .with("meedoen_session", person.account().toString());
    }

    private List<LocalDate> remindedDays() {
        return stage.jdbc()
                .sql("select day from reminded_day where congress = ?")
                .param(stage.congress().value())
                .query(LocalDate.class)
                .list();
    }

    private List<String> clockEntries() {
        return stage.jdbc()
                .sql(
                        "select counts::text from audit_entry where congress = ? and action = 'SEND_REMINDERS' and actor is null")
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }

    private List<String> reminded(Person... people) {
        return readers(people)
                .valueStream()
                .map(reader -> reader.at("/recipient/participantId").asString())
                .toList();
    }

    private String key(Person person) {
        return readers(person).get(0).path("optOut").asString();
    }

    private JsonNode readers(Person... people) {
        var ids = List.of(people).stream()
                .map(person -> "\"" + person.participant() + "\"")
                .toList();
        return new Browser(service.port())
                .internally(
                        "POST",
                        "/internal/reminders",
                        "{\"congress\":\"%s\",\"day\":\"%s\",\"participantIds\":%s}"
                                .formatted(stage.congress(), TOMORROW, ids))
                .body()
                .path("readers");
    }

    private static List<String> ids(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private String path(String rest) {
        return "/api/v1/congresses/" + stage.congress() + rest;
    }
}
