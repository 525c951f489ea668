package org.meedoen.signup.congress;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.Color;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;

/** Deletes a congress and everything that belongs to it. A new table without a test row fails the test. */
class CongressDeletionIT {

    /** Rows that belong to no congress. Only the reference to the congress is removed from sign-ins. */
    private static final Set<String> OF_NO_CONGRESS = Set.of(
            "account",
            "account_session",
            "administrator",
            "configured_administrator",
            "deleted_congress",
            "flyway_schema_history",
            "outbox",
            "relay_lease",
            "sign_in",
            "sign_in_secret",
            "signing_key");

    private final String anna = Town.freshEmail();
    private final String bo = Town.freshEmail();

    @Test
    void itLeavesNoRowInAnyTable() {
        var before = rows();
        var congress = everything();
        assertThat(rows())
                .allSatisfy((table, count) -> assertThat(count)
                        .as("The test adds rows to table %s, or the table is in OF_NO_CONGRESS", table)
                        .isGreaterThan(before.getOrDefault(table, 0L)));
        isOver(congress);

        assertThat(delete(Town.administrator(), congress).status()).isEqualTo(204);

        assertThat(rows()).isEqualTo(before);
        assertThat(naming(congress.slug())).isEmpty();
        assertThat(Town.administrator().get(congress.path()).problem()).isEqualTo("not-found");
        assertThat(Town.administrator().get(congress.path() + "/programme").problem())
                .isEqualTo("not-found");
        assertThat(congress.organiser().get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
        for (var topic : List.of(Topics.SIGNUPS, Topics.NOTIFICATIONS)) {
            try (var told = new TopicReader(topic, congress.slug())) {
                var events = told.first(topic.equals(Topics.SIGNUPS) ? 5 : 2);
                assertThat(events.getLast().type()).as(topic).isEqualTo("meedoen.congress.deleted.v1");
                assertThat(events.getLast().body().size()).isOne();
            }
        }
    }

    @Test
    void aPublishedCongressThatIsNotPastCannotBeDeleted() {
        var congress = new TestCongress();
        assertThat(delete(Town.administrator(), congress).problem()).isEqualTo("still-published");
        assertThat(Town.stranger().get(congress.path()).status()).isEqualTo(200);
        assertThat(Town.administrator().delete(congress.path() + "/publication").status())
                .isEqualTo(200);
        assertThat(delete(Town.administrator(), congress).status()).isEqualTo(204);
    }

    @Test
    void onlyAnAdministratorDeletesAndOnlyWithConfirmation() {
        var congress = new TestCongress(Town.draft("LIST"));
        assertThat(delete(congress.organiser(), congress).problem()).isEqualTo("forbidden");
        assertThat(delete(Town.stranger(), congress).problem()).isEqualTo("sign-in-needed");
        for (var other : List.of("", "?confirmation=", "?confirmation=" + congress.slug() + "x")) {
            assertThat(Town.administrator().delete(congress.path() + other).problem())
                    .as(other)
                    .isEqualTo("invalid-fields");
        }
        assertThat(congress.organiser().get(congress.path()).status()).isEqualTo(200);
        assertThat(delete(Town.administrator(), congress).status()).isEqualTo(204);
        assertThat(delete(Town.administrator(), congress).problem()).isEqualTo("not-found");
    }

    @Test
    void itsSlugCannotBeUsedAgain() {
        var slug = Town.draft("LIST");
        var congress = new TestCongress(slug);
        delete(Town.administrator(), congress);
        var again = Town.administrator().put(congress.path(), Town.congressJson(slug, "LIST"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("slug-used-before");
    }

    private static Browser.Answered delete(Browser who, TestCongress congress) {
        return who.delete(congress.path() + "?confirmation=" + congress.slug());
    }

    private static void sendToEveryone(TestCongress congress) {
        var path = congress.path() + "/announcements";
        var id = congress.organiser().post(path, Town.ANNOUNCEMENT).text("id");
        var sent = congress.organiser().put(path + "/" + id + "/dispatch", "{}");
        assertThat(sent.text("state")).isEqualTo("SCHEDULED");
        await().untilAsserted(() -> assertThat(
                        congress.organiser().get(path + "/" + id).text("state"))
                .isEqualTo("SENT"));
    }

    /** The choice is remembered. */
    private static void importWithChosenColumn(TestCongress congress) {
        var file = Base64.getEncoder().encodeToString("id,Wie\nutr,Gemeente Utrecht\n".getBytes(UTF_8));
        var imported = congress.organiser().put(congress.path() + "/organisations", """
                {"file":"%s","columns":[{"heading":"Wie","column":"name"}]}""".formatted(file));
        assertThat(imported.status()).as(imported.body().toString()).isEqualTo(200);
    }

    /** A congress with at least one row in each table. */
    private TestCongress everything() {
        var congress = new TestCongress();
        var organiser = congress.organiser();
        importWithChosenColumn(congress);
        organiser.putCsv(
                congress.path() + "/participants",
                "address,name,organisation,days\n%s,Anna,utr,\n%s,Bo,,2090-11-19\n".formatted(anna, bo));
        congress.take(Example.ROW, Example.row("slot_key", "s1-b", "start", "14:00", "end", "15:00"));
        var slot = congress.path() + "/slots/" + congress.slot();
        assertThat(organiser
                        .patch(slot, "{\"start\":\"2090-11-19T08:45:00Z\",\"end\":\"2090-11-19T09:45:00Z\"}")
                        .status())
                .isEqualTo(200);
        var wish = "{\"slotId\":\"%s\"}".formatted(congress.slot());
        var person = Town.signedIn(anna);
        assertThat(person.post(congress.path() + "/invitations", wish).status()).isEqualTo(201);
        assertThat(person.put(congress.path() + "/calendar-subscription", "").status())
                .isEqualTo(200);
        assertThat(person.put(congress.path() + "/favourites/" + congress.slot(), "")
                        .status())
                .isEqualTo(204);
        assertThat(person.put(congress.path() + "/mail-choices", "{\"reminders\":false}")
                        .status())
                .isEqualTo(200);
        Town.jdbc()
                .sql("insert into reminded_day (congress, day) values (?, '2090-11-19')")
                .param(congress.slug())
                .update();
        assertThat(organiser
                        .put(congress.path() + "/reminder-settings", "{\"enabled\":true,\"time\":\"17:00\"}")
                        .status())
                .isEqualTo(200);
        var signup = person.post(congress.path() + "/signups", wish);
        assertThat(signup.status()).isEqualTo(202);
        Town.jdbc().sql("""
                        insert into signup_decision (signup_id, number, decided_at, kind)
                        select id, 1, now(), 'WAITLISTED' from signup where congress = ?
                        """).param(congress.slug()).update();
        var attendance = congress.path() + "/signups/" + signup.text("id") + "/attendance";
        assertThat(organiser.delete(attendance).status()).isEqualTo(204);
        assertThat(organiser
                        .put(congress.path() + "/mail-settings", "{\"additions\":[]}")
                        .status())
                .isEqualTo(200);
        assertThat(organiser
                        .putPicture(congress.path() + "/logo", Pictures.png(30, 30, Color.RED))
                        .status())
                .isEqualTo(200);
        sendToEveryone(congress);
        Town.jdbc()
                .sql("insert into congress_erasure (congress) values (?)")
                .param(congress.slug())
                .update();
        Town.stranger()
                .post(
                        "/api/v1/sign-in-requests",
                        "{\"email\":\"%s\",\"wish\":{\"congress\":\"%s\"}}".formatted(anna, congress.slug()));
        var list = organiser.get(congress.path() + "/participants").body();
        var bos = list.valueStream()
                .filter(one -> one.path("name").asString().equals("Bo"))
                .findFirst()
                .orElseThrow();
        assertThat(organiser
                        .delete(congress.path() + "/participants/"
                                + bos.path("id").asString())
                        .status())
                .isEqualTo(204);
        return congress;
    }

    private static void isOver(TestCongress congress) {
        Town.jdbc()
                .sql("update congress set days = array[current_date - 2] where slug = ?")
                .param(congress.slug())
                .update();
    }

    private static Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        Town.jdbc().sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .filter(table -> !OF_NO_CONGRESS.contains(table))
                .forEach(table -> rows.put(table, count("select count(*) from " + table)));
        assertThat(rows).containsKeys("congress", "organiser", "participant", "signup", "slot_before", "invitation");
        return rows;
    }

    /** Tables in which a row names the congress. */
    private static List<String> naming(String slug) {
        return Town.jdbc()
                .sql("select table_name from information_schema.columns where column_name = 'congress'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> count("select count(*) from " + table + " where congress = '" + slug + "'") > 0)
                .toList();
    }

    private static long count(String sql) {
        return Town.jdbc().sql(sql).query(Long.class).single();
    }
}
