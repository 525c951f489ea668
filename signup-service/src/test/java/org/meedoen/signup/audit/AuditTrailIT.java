package org.meedoen.signup.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;

class AuditTrailIT {

    private final Trail trail = new Trail();
    private final TestCongress congress = trail.congress();
    private final Browser organiser = congress.organiser();

    @Test
    void aChangeIsRecordedWithOldAndNewValueActorAndOrigin() {
        var slot = trail.slot();
        organiser.from("203.0.113.77").patch(slot, "{\"capacity\": 24, \"start\": \"2090-11-19T08:45:00Z\"}");
        var entry = trail.newest();
        assertThat(entry.path("action").asString()).isEqualTo("CHANGE_SLOT");
        assertThat(entry.path("object").asString()).isEqualTo("slot/" + congress.slot());
        assertThat(entry.path("result").asString()).isEqualTo("DONE");
        assertThat(Trail.changes(entry))
                .containsExactly("start: 2090-11-19T08:30:00Z → 2090-11-19T08:45:00Z", "capacity: 20 → 24");
        assertThat(entry.path("actor").asString()).isEqualTo(Trail.account(organiser));
        assertThat(entry.path("email").asString()).isEqualTo(congress.slug() + "@wijkcongres.example");
        assertThat(entry.path("network").asString()).isEqualTo("203.0.113.0/24");
    }

    @Test
    void whatChangesNothingIsRecordedAsUnchanged() {
        var slot = trail.slot();
        organiser.patch(slot, "{\"capacity\": 20}");
        assertThat(trail.newest().path("result").asString()).isEqualTo("UNCHANGED");
        organiser.delete(slot);
        assertThat(trail.newest().path("result").asString()).isEqualTo("DONE");
        organiser.delete(slot);
        assertThat(Trail.told(trail.newest())).isEqualTo("CANCEL_SLOT UNCHANGED");
        organiser.put(congress.path() + "/publication", "");
        assertThat(Trail.told(trail.newest())).isEqualTo("PUBLISH_CONGRESS UNCHANGED");
    }

    @Test
    void importsAreRecordedByCountsAndDryRunsAreNot() {
        congress.take(Example.ROW, Example.row("slot_key", "s1-b", "start", "14:00", "end", "15:00"));
        assertThat(Trail.told(trail.newest())).isEqualTo("IMPORT_PROGRAMME DONE");
        assertThat(trail.newest().path("counts").toString())
                .isEqualTo("{\"sessionsAdded\":1,\"sessionsChanged\":0,\"slotsAdded\":2,\"slotsChanged\":0}");
        organiser.putCsv(congress.path() + "/organisations", "id,name\nutr,Gemeente Utrecht\n");
        assertThat(Trail.told(trail.newest())).isEqualTo("IMPORT_ORGANISATIONS DONE");
        trail.list("address,name\nsam@gemeente.example,Sam\n");
        assertThat(trail.newest().path("counts").toString()).isEqualTo("{\"added\":1,\"changed\":0}");
        var before = trail.all().size();
        for (var file : List.of("address,name\nkim@gemeente.example,Kim\n", "address,name\nkim,Kim\n")) {
            organiser.putCsv(congress.path() + "/participants?dryRun=true", file);
        }
        assertThat(trail.all()).hasSize(before);
    }

    @Test
    void aCorrectionIsRecordedByFieldsWithoutNamesAndAddresses() {
        var email = Town.freshEmail();
        trail.list("address,name\n%s,Sam Jansen\n".formatted(email));
        var one = organiser
                .get(congress.path() + "/participants")
                .body()
                .path(0)
                .path("id")
                .asString();
        var other = Town.freshEmail();
        organiser.patch(
                congress.path() + "/participants/" + one,
                "{\"name\": \"Sam de Vries\", \"email\": \"%s\"}".formatted(other));
        var entry = trail.newest();
        assertThat(entry.path("object").asString()).isEqualTo("participant/" + one);
        assertThat(entry.path("changes").toString()).isEqualTo("[{\"field\":\"address\"},{\"field\":\"name\"}]");
        organiser.delete(congress.path() + "/participants/" + one);
        assertThat(Trail.told(trail.newest())).isEqualTo("REMOVE_PARTICIPANT DONE");
        assertThat(trail.stored()).isNotEmpty().doesNotContain(email, other, "Jansen", "Vries", "@");
    }

    @Test
    void changedSettingsAreRecordedAndTheContactAddressIsNot() {
        var changed = Town.congressJson(congress.slug(), "ANYONE")
                .replace("Utrecht", "Delft")
                .replace("Vragen@", "hulp@");
        organiser.put(congress.path(), changed);
        assertThat(Trail.changes(trail.newest()))
                .containsExactly("hostCity: Utrecht → Delft", "contactEmail: null → null");
        assertThat(trail.stored()).doesNotContain("@");
    }

    @Test
    void changedOrganisersAreRecordedByAccountAndReadByAddress() {
        var known = Town.freshEmail();
        var newcomer = Town.signedIn(known);
        var json = Town.congressJson(congress.slug(), "ANYONE")
                .replace("\"organisers\": [", "\"organisers\": [\"%s\", ".formatted(known));
        Town.administrator().put(congress.path(), json);
        assertThat(Trail.told(trail.newest())).isEqualTo("CHANGE_ORGANISERS DONE");
        assertThat(Trail.changes(trail.newest())).containsExactly("organiser:  → " + known);
        assertThat(trail.stored()).contains(Trail.account(newcomer)).doesNotContain("@");
        var first = trail.all("?action=CHANGE_ORGANISERS").getLast();
        assertThat(Trail.changes(first)).containsExactly("organiser:  → no-account");
    }

    @Test
    void anAttemptWithoutTheRoleIsRecordedOnceAMinuteAndWithoutTheAddress() {
        var slot = trail.slot();
        var before = trail.all().size();
        var somebody = Town.signedIn(Town.freshEmail());
        assertThat(somebody.patch(slot, "{\"capacity\": 1}").status()).isEqualTo(403);
        for (var other : List.of(slot, congress.path() + "/slots/" + SlotId.random())) {
            assertThat(somebody.patch(other, "{\"capacity\": 2}").status()).isEqualTo(403);
        }
        assertThat(trail.all()).hasSize(before + 1);
        var entry = trail.newest();
        assertThat(Trail.told(entry)).isEqualTo("CHANGE_SLOT REFUSED");
        assertThat(entry.path("reason").asString()).isEqualTo("forbidden");
        assertThat(entry.path("object").asString()).isEqualTo("slot/" + congress.slot());
        assertThat(entry.path("actor").asString()).isEqualTo(Trail.account(somebody));
        assertThat(entry.has("email")).isFalse();
        assertThat(Town.stranger().patch(slot, "{\"capacity\": 1}").status()).isEqualTo(401);
        assertThat(trail.all()).hasSize(before + 1);
    }

    @Test
    void aRefusedChangeOfAnOrganiserIsRecordedWithItsReason() {
        var slot = trail.slot();
        organiser.patch(slot, "{\"end\": \"2090-11-19T08:00:00Z\"}");
        assertThat(trail.newest().path("reason").asString()).isEqualTo("invalid-fields");
        organiser.delete(slot);
        organiser.patch(slot, "{\"capacity\": 5}");
        assertThat(trail.newest().path("reason").asString()).isEqualTo("slot-cancelled");
        trail.list("address,name\nsam,Sam\n");
        assertThat(trail.newest().path("reason").asString()).isEqualTo("import-mistakes");
        organiser.delete(congress.path() + "?confirmation=" + congress.slug());
        assertThat(Trail.told(trail.newest())).isEqualTo("DELETE_CONGRESS REFUSED");
        organiser.patch(congress.path() + "/slots/sam@gemeente.example", "{}");
        assertThat(Trail.told(trail.newest())).isEqualTo("DELETE_CONGRESS REFUSED");
    }

    @Test
    void whatTimersDoHasTheClockAsItsActor() {
        var slot = trail.slot();
        organiser.patch(
                slot,
                "{\"perOrganisation\": 2, \"quotaUntil\": \"2090-11-01T08:00:00Z\", \"setAside\": 1, "
                        + "\"setAsideUntil\": \"2090-11-01T08:00:00Z\"}");
        Town.jdbc().sql("""
                        update slot set promotion_until = now(), quota_until = now(), set_aside_until = now(),
                            starts_at = now()
                        where congress = ?
                        """).param(congress.slug()).update();
        await().untilAsserted(() -> assertThat(trail.all("?byClock=true")).hasSize(4));
        var entries = trail.all("?byClock=true");
        assertThat(entries)
                .extracting(Trail::told)
                .containsExactlyInAnyOrder(
                        "END_PROMOTION DONE", "END_QUOTA DONE", "END_SET_ASIDE DONE", "BEGIN_SLOT DONE");
        assertThat(entries).noneMatch(entry -> entry.has("actor") || entry.has("network"));
        assertThat(trail.all("?action=END_QUOTA").stream().flatMap(entry -> Trail.changes(entry).stream()))
                .containsExactly("perOrganisation: 2 → ");
    }

    @Test
    void nobodyChangesOrDeletesAnEntry() {
        trail.slot();
        var before = trail.stored();
        for (var statement : List.of(
                "update audit_entry set result = 'DONE' where congress = '%s'",
                "delete from audit_entry where congress = '%s'", "truncate audit_entry")) {
            assertThatThrownBy(() -> Town.jdbc()
                            .sql(statement.formatted(congress.slug()))
                            .update())
                    .as(statement)
                    .hasMessageContaining("audit trail");
        }
        assertThat(trail.stored()).isEqualTo(before);
    }
}
