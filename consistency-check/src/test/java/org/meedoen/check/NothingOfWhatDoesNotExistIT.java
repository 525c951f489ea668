package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class NothingOfWhatDoesNotExistIT {

    private final CapacityRows capacity = new CapacityRows().slot(5, null);
    private final Database signup = database("signup", """
            create table congress (slug text primary key);
            create table signup (congress text not null);
            insert into congress values ('utrecht');
            insert into signup values ('utrecht')
            """);
    private final Database notification = database("notification", """
            create table mails (congress text);
            insert into mails values ('utrecht'), (null)
            """);

    @Test
    void rowsOfAnExistingCongressAreNoFinding() {
        assertThat(new NothingOfWhatDoesNotExist().broken(evidence())).isEmpty();
    }

    @Test
    void rowsOfADeletedCongressAreFoundInEveryDatabase() {
        capacity.congress("weg");
        notification.jdbc().sql("insert into mails values ('weg'), ('weg')").update();
        signup.jdbc().sql("insert into signup values ('ook-weg')").update();
        assertThat(new NothingOfWhatDoesNotExist().broken(evidence()).map(Finding::toString))
                .containsExactlyInAnyOrder(
                        "NOTHING_OF_WHAT_DOES_NOT_EXIST congress weg: is still in table congress in capacity",
                        "NOTHING_OF_WHAT_DOES_NOT_EXIST congress weg: is still in table mails in notification",
                        "NOTHING_OF_WHAT_DOES_NOT_EXIST congress ook-weg: is still in table signup in signup");
    }

    private Evidence evidence() {
        var stored = capacity.evidence().installation().capacity();
        var installation = new Installation(signup, stored, notification, Map.of(), List.of());
        return new Evidence(installation, List.of(), Map.of(), Map.of(), Map.of());
    }

    private static Database database(String service, String tables) {
        var database = TestServers.freshDatabase();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        jdbc.sql(tables).update();
        return new Database(service, jdbc);
    }
}
