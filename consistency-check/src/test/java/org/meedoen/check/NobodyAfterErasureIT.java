package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class NobodyAfterErasureIT {

    private final Database signup = database("""
            create table congress (slug text, days date[], retention_days int);
            create table congress_erasure (congress text, announced_at timestamptz, erased_at timestamptz);
            create table participant (
                id text, congress text, email text, name text, created_at timestamptz, erased_at timestamptz);
            create table removed_participant (participant text, email text);
            create table calendar_subscription (participant_id text);
            create table favourite (participant_id text);
            create table reminder_declined (participant_id text);
            create table announcement_recipient (participant text);
            insert into congress values
                ('past', array[current_date - 100], 90), ('near', array[current_date - 85], 90),
                ('ahead', array[current_date + 100], 90);
            insert into congress_erasure values
                ('past', now() - interval '17 days', now() - interval '9 days'), ('near', now(), null);
            insert into participant values
                ('anna', 'past', null, '', now() - interval '200 days', now() - interval '9 days'),
                ('bo', 'near', 'bo@gemeente.example', 'Bo', now() - interval '200 days', null),
                ('cees', 'ahead', 'cees@gemeente.example', 'Cees', now(), null),
                ('dora', 'past', 'dora@gemeente.example', 'Dora', now(), null)
            """);

    @Test
    void peopleBeforeTheirTimeAndErasedOnesAreNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void whoeverIsStillKnownIsFound() {
        change("update participant set created_at = now() - interval '2 days' where id = 'dora'");
        change("update participant set name = 'Anna' where id = 'anna'");
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "participant dora: is known after the erasure of past",
                        "participant anna: has a name or an address in spite of being erased");
    }

    @Test
    void whatBelongsToAnErasedPersonIsFound() {
        change("insert into calendar_subscription values ('anna')");
        change("insert into removed_participant values ('anna', 'anna@gemeente.example')");
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "participant anna: is erased, and has a calendar, favourites, messages or a choice of mails",
                        "participant anna: has a name or an address in spite of being erased");
    }

    @Test
    void aCongressWhoseTimeIsOverIsFound() {
        change("update congress_erasure set erased_at = null where congress = 'past'");
        assertThat(findings()).containsExactly("congress past: should have been erased a day ago");
    }

    private void change(String sql) {
        signup.jdbc().sql(sql).update();
    }

    private List<String> findings() {
        var installation = new Installation(signup, signup, signup, Map.of(), List.of());
        return new NobodyAfterErasure()
                .broken(new Evidence(installation, List.of(), Map.of(), Map.of(), Map.of()))
                .map(finding -> finding.subject() + ": " + finding.what())
                .toList();
    }

    private static Database database(String tables) {
        var database = TestServers.freshDatabase();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        jdbc.sql(tables).update();
        return new Database("signup", jdbc);
    }
}
