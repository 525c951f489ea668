package org.meedoen.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.notification.delivery.Installation.eventually;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.CongressDeleted;
import org.meedoen.testsupport.TestServers;

/** The mails of a deleted congress are deleted, and no more are recorded. An additional table fails the test. */
class CongressDeletionIT {

    private static final Set<String> OF_NO_CONGRESS =
            Set.of("deleted_congress", "flyway_schema_history", "outbox", "relay_lease");

    private final Installation installation = Installation.shared();
    private final CongressId congress = new CongressId(TestServers.freshName("lpb"));
    private final CongressId other = new CongressId(TestServers.freshName("lpb"));

    @Test
    void deletesItsMailsAndKeepsOthers() {
        var anna = SignUp.inCongress(congress);
        var bo = SignUp.inCongress(other);
        installation.publish(anna.confirmed(1), bo.confirmed(1));
        var signIn = installation.askToSignIn(congress, Duration.ofMinutes(15));
        eventually(() -> assertThat(installation.stateOf(bo.id(), 1)).isEqualTo("SENT"));
        eventually(() -> assertThat(installation.stateOf(anna.id(), 1)).isEqualTo("SENT"));
        eventually(() -> assertThat(installation.stateOfSignIn(signIn)).isEqualTo("SENT"));

        installation.publish(new CongressDeleted(congress));
        eventually(() -> assertThat(rowsOf(congress)).isZero());
        installation.publish(new CongressDeleted(congress));
        installation.publish(anna.confirmed(1), anna.withdrawn(2), bo.withdrawn(2));
        eventually(() -> assertThat(installation.stateOf(bo.id(), 2)).isEqualTo("SENT"));

        assertThat(rowsOf(congress)).isZero();
        assertThat(rowsOf(other)).isEqualTo(2);
    }

    /** Fails if there is another table than {@code mails}. */
    private long rowsOf(CongressId congress) {
        var tables = installation.jdbc.sql("""
                        select table_name from information_schema.tables
                        where table_schema = 'public' and table_type = 'BASE TABLE'
                        """).query(String.class).list().stream()
                .filter(table -> !OF_NO_CONGRESS.contains(table))
                .toList();
        assertThat(tables).containsExactly("mails");
        return installation
                .jdbc
                .sql("select count(*) from mails where congress = ?")
                .param(congress.value())
                .query(Long.class)
                .single();
    }
}
