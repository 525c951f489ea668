package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AMailForEveryRecipientIT {

    private final Database signup = database("signup", """
            create table announcement_recipient (announcement text, participant text);
            create table participant (id text, erased_at timestamptz);
            insert into participant values ('eva', now()), ('dora', null);
            insert into announcement_recipient values ('m', 'anna'), ('m', 'bo')
            """);
    private final Database notification = database("notification", """
            create table mails (announcement text, participant_id text);
            insert into mails values ('m', 'anna'), ('m', 'bo'), (null, 'cees'), ('m', 'eva')
            """);

    @Test
    void oneMailForEachAndTheMailOfAnErasedPersonAreNoFinding() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void aMissingMailASecondOneAndOneToSomebodyElseAreFound() {
        notification
                .jdbc()
                .sql("delete from mails where participant_id = 'anna'")
                .update();
        notification
                .jdbc()
                .sql("insert into mails values ('m', 'bo'), ('m', 'dora')")
                .update();
        assertThat(findings())
                .containsExactlyInAnyOrder(
                        "NOTHING_LOST message m to anna: has no mail",
                        "NOTHING_TWICE message m to bo: has 2 mails",
                        "NOTHING_TWICE message m to dora: has 1 mails");
    }

    private List<String> findings() {
        var capacity = new CapacityRows().evidence().installation().capacity();
        var installation = new Installation(signup, capacity, notification, Map.of(), List.of());
        var evidence = new Evidence(installation, List.of(), Map.of(), Map.of(), Map.of());
        return new AMailForEveryRecipient()
                .broken(evidence)
                .map(Finding::toString)
                .toList();
    }

    private static Database database(String service, String tables) {
        var database = TestServers.freshDatabase();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        jdbc.sql(tables).update();
        return new Database(service, jdbc);
    }
}
