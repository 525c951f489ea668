package org.meedoen.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.meedoen.servers.PostgresDatabase;
import org.meedoen.testsupport.TestServers;

class DatabaseSignalsIT {

    private static final String KAFKA = TestServers.kafkaBootstrapServers();

    private final PostgresDatabase database = TestServers.freshDatabase();
    private final String topic = TestServers.freshName("counted");
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void aSignalReachesTheOtherInstanceAfterTheCommitOnly() {
        try (var sender = TestService.start(database, KAFKA, topic);
                var receiver = TestService.start(database, KAFKA, topic)) {
            receiver.bean(DatabaseSignals.class).onSignal("seen", heard::add);
            await().untilAsserted(() -> assertThat(heard).containsExactly(""));

            sender.transaction().executeWithoutResult(status -> {
                send(sender, "rolled back");
                status.setRollbackOnly();
            });
            sender.transaction().executeWithoutResult(status -> send(sender, "committed"));

            await().untilAsserted(() -> assertThat(heard).containsExactly("", "committed"));
        }
    }

    @Test
    void afterALostConnectionReceiversAreCalledAndReceiveAgain() {
        try (var service = TestService.start(database, KAFKA, topic)) {
            service.bean(DatabaseSignals.class).onSignal("seen", heard::add);
            await().untilAsserted(() -> assertThat(heard).containsExactly(""));

            service.sql()
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where datname = current_database() and query like 'listen%' or query = 'select 1'")
                    .query()
                    .listOfRows();

            await().untilAsserted(() -> assertThat(heard).containsExactly("", ""));
            send(service, "again");
            await().untilAsserted(() -> assertThat(heard).containsExactly("", "", "again"));
        }
    }

    private static void send(TestService service, String payload) {
        service.bean(DatabaseSignals.class).send("seen", payload);
    }
}
