package org.meedoen.signup.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.SignupWithdrawn;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What people read about themselves, and what is left when they have it erased. */
class MyDataIT extends SharedInstance {

    private final JdbcClient jdbc = stage.jdbc();
    private final SlotId slot = stage.slot();
    private final String name = "Annabel " + UUID.randomUUID();
    private final Person anna = stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), name, null);
    private final Person bo = stage.person();
    private final Browser browser = session(anna);

    @Test
    void everythingAboutOneselfIsInOneFileAndNobodyElse() {
        capacity.has(slot, 1);
        service.signUp(anna, slot);
        service.invitations().agree(anna, bo, stage.slot());
        jdbc.sql("""
                insert into account_session (id, account, own_device, browser, system, expires_at)
                values (gen_random_uuid(), ?, true, 'Firefox', 'Linux', now() + interval '1 day')
                """).param(anna.account()).update();

        var export = browser.get("/api/v1/me/export");

        assertThat(export.status()).as(export.body().toString()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains("meedoen.json");
        assertThat(export.text("email")).isEqualTo(anna.email());
        assertThat(rows(export.body(), "participants").get(0).path("name").asString())
                .isEqualTo(name);
        assertThat(rows(export.body(), "signups").get(0).path("status").asString())
                .isEqualTo("CONFIRMED");
        assertThat(rows(export.body(), "decisions")).hasSize(1);
        for (var kind : export.body().path("data")) {
            assertThat(kind.path("rows"))
                    .as("each time of %s is in the time zone of a congress", kind.path("kind"))
                    .allMatch(row -> !row.has("start") || row.hasNonNull("congress"));
        }
        assertThat(rows(export.body(), "devices").get(0).path("browser").asString())
                .isEqualTo("Firefox");
        assertThat(rows(export.body(), "invitations")).hasSize(1);
        assertThat(export.body().toString()).doesNotContain(bo.email());
        assertThat(kinds(export.body()))
                .containsExactlyInAnyOrder(
                        "account",
                        "attendance",
                        "calendarSubscriptions",
                        "decisions",
                        "declinedReminders",
                        "devices",
                        "favourites",
                        "history",
                        "invitations",
                        "messages",
                        "participants",
                        "roles",
                        "signInRequests",
                        "signups");
        assertThat(new Browser(service.port()).get("/api/v1/me/export").status())
                .isEqualTo(401);
    }

    @Test
    void otherServicesAreToldWhoseParticipantsTheyKnow() {
        var asked = new Browser(service.port())
                .internally("GET", "/internal/accounts/" + anna.account() + "/participants", "");
        assertThat(asked.body().valueStream().map(JsonNode::asString).toList())
                .containsExactly(anna.participant().toString());
    }

    @Test
    void whoeverIsErasedGivesUpTheirPlacesToWhoeverWaits() {
        capacity.has(slot, 1);
        service.signUp(anna, slot);
        service.signUp(bo, slot);

        assertThat(browser.delete("/api/v1/me").status()).isEqualTo(204);

        await().untilAsserted(() -> assertThat(
                        service.mySignups(bo).getFirst().path("status").asString())
                .isEqualTo("CONFIRMED"));
        await().untilAsserted(
                        () -> assertThat(stage.signups("status = 'WITHDRAWN'")).isOne());
        assertThat(capacity.heard()).hasAtLeastOneElementOfType(SignupWithdrawn.class);
        assertThat(browser.get("/api/v1/me/export").status()).isEqualTo(401);
    }

    @Test
    void nothingIsLeftOfWhoeverIsErased() {
        capacity.has(slot, 1);
        service.signUp(anna, slot);
        jdbc.sql(
                        "insert into removed_participant (participant, email, name) select id, ?, ? from participant where id = ?")
                .params(anna.email(), name, bo.participant().value())
                .update();
        assertThat(browser.delete("/api/v1/me").status()).isEqualTo(204);
        assertNobodyIsLeft();
        var recipients = new Browser(service.port())
                .internally(
                        "POST", "/internal/recipients", "{\"participantIds\":[\"%s\"]}".formatted(anna.participant()));
        assertThat(recipients.body()).isEmpty();
        assertThat(jdbc.sql("select action from audit_entry where congress = ?")
                        .param(stage.congress().value())
                        .query(String.class)
                        .list())
                .containsExactly("ERASE_OWN_DATA");
    }

    /** Of a congress that goes on, places of slots that have begun are not given to anybody else. */
    @Test
    void whatHappenedStillCounts() {
        capacity.has(slot, 1);
        var place = service.signUp(anna, slot);
        jdbc.sql("insert into attendance_tick (signup_id, present, ticked_at, account) values (?, true, now(), ?)")
                .params(place.id().value(), UUID.randomUUID())
                .update();
        var before = counts();
        jdbc.sql("update slot set starts_at = now() - interval '1 minute' where id = ?")
                .param(slot.value())
                .update();
        assertThat(browser.delete("/api/v1/me").status()).isEqualTo(204);
        assertThat(stage.signups("status = 'CONFIRMED'")).isOne();
        assertThat(counts()).isEqualTo(before);
        assertNobodyIsLeft();
    }

    private void assertNobodyIsLeft() {
        assertThat(Traces.of(name, jdbc)).isEmpty();
        assertThat(Traces.of(anna.email(), jdbc)).isEmpty();
    }

    private String counts() {
        return new Browser(service.port())
                .with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress())
                .get("/api/v1/congresses/" + stage.congress() + "/reports")
                .body()
                .toString();
    }

    @Test
    void theLastOrganiserOfACongressHasToFindAnotherFirst() {
        organises(anna);
        var refused = browser.delete("/api/v1/me");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("last-organiser");
        assertThat(refused.body().path("congresses").get(0).asString())
                .isEqualTo(stage.congress().value());
        assertThat(Traces.of(name, jdbc)).containsExactly("participant");

        organises(bo);
        assertThat(browser.delete("/api/v1/me").status()).isEqualTo(204);
        assertNobodyIsLeft();
        assertThat(jdbc.sql("select email from organiser where congress = ?")
                        .param(stage.congress().value())
                        .query(String.class)
                        .list())
                .containsExactly(bo.email());
    }

    @Test
    void theLastAdministratorHasToFindAnotherFirst() {
        var others = jdbc.sql("delete from administrator returning email")
                .query(String.class)
                .list();
        administers(anna.email());
        assertThat(browser.delete("/api/v1/me").problem()).isEqualTo("last-administrator");
        administers(bo.email());
        assertThat(browser.delete("/api/v1/me").status()).isEqualTo(204);
        others.forEach(this::administers);
        jdbc.sql("delete from administrator where email = ?").param(bo.email()).update();
    }

    private void organises(Person person) {
        jdbc.sql("insert into organiser (congress, email) values (?, ?)")
                .params(stage.congress().value(), person.email())
                .update();
    }

    private void administers(String email) {
        jdbc.sql("insert into administrator (email) values (?)").param(email).update();
    }

    private static Browser session(Person person) {
        return new Browser(service.port())
                .with("meedoen_session", person.account().toString());
    }

    private static List<String> kinds(JsonNode export) {
        return export.path("data")
                .valueStream()
                .map(one -> one.path("kind").asString())
                .collect(Collectors.toList());
    }

    private static JsonNode rows(JsonNode export, String kind) {
        return export.path("data")
                .valueStream()
                .filter(one -> one.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow()
                .path("rows");
    }
}
