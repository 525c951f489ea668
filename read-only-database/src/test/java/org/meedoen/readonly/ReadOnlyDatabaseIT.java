package org.meedoen.readonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadOnlyDatabaseIT {

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Service {}

    private ConfigurableApplicationContext service;

    @BeforeEach
    void start() {
        var database = TestServers.freshDatabase();
        service = new SpringApplicationBuilder(Service.class)
                .web(WebApplicationType.NONE)
                .properties(
                        "spring.datasource.url=" + database.url(),
                        "spring.datasource.username=" + database.user(),
                        "spring.datasource.password=" + database.password(),
                        "spring.datasource.hikari.connection-init-sql=set enable_seqscan = off",
                        "meedoen.read-only-database.statement-timeout=300ms")
                .run();
        own().sql("create table slot (places int)").update();
        own().sql("insert into slot values (20)").update();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void readsWhatTheServiceWrote() {
        assertThat(places()).isEqualTo(20);
    }

    @Test
    void aWriteFails() {
        assertThatThrownBy(() ->
                        readOnly().jdbc().sql("update slot set places = 21").update())
                .hasMessageContaining("read-only transaction");
        assertThat(places()).isEqualTo(20);
    }

    @Test
    void plansByStatisticsWhateverTheServiceItselfDoes() {
        assertThat(own().sql("show enable_seqscan").query(String.class).single())
                .isEqualTo("off");
        assertThat(readOnly()
                        .jdbc()
                        .sql("show enable_seqscan")
                        .query(String.class)
                        .single())
                .isEqualTo("on");
    }

    @Test
    void aQueryThatTakesTooLongIsCancelled() {
        assertThatThrownBy(() ->
                        readOnly().jdbc().sql("select pg_sleep(60)").query().listOfRows())
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void aSnapshotDoesNotChangeBetweenItsQueries() {
        var seen = readOnly().snapshot(() -> {
            var before = places();
            own().sql("update slot set places = 21").update();
            return before + " " + places();
        });
        assertThat(seen).isEqualTo("20 20");
        assertThat(places()).isEqualTo(21);
    }

    @Test
    void theRowsOfADownloadArriveInParts() {
        var seen = new ArrayList<Integer>();
        readOnly().download(jdbc -> {
            // the last row cannot be computed, so it was not when the first arrived
            var rows = jdbc.sql("select 1 / (1000 - number) from generate_series(1, 1000) as number");
            assertThatThrownBy(() -> rows.query((RowCallbackHandler) row -> seen.add(row.getInt(1))))
                    .hasMessageContaining("division by zero");
        });
        assertThat(seen).hasSize(500);
    }

    @Test
    void slowDownloadsLeaveConnectionsForTheOtherQueries() {
        readOnly().download(_ -> readOnly().download(_ -> assertThat(places()).isEqualTo(20)));
    }

    @Test
    void aDownloadThatTakesTooLongIsEnded() {
        assertThatThrownBy(() -> readOnly()
                        .download(jdbc -> jdbc.sql("select pg_sleep(0.2) from generate_series(1, 9)")
                                .query((RowCallbackHandler) _ -> {})))
                .isInstanceOf(DataAccessException.class);
    }

    private int places() {
        return readOnly()
                .jdbc()
                .sql("select places from slot")
                .query(Integer.class)
                .single();
    }

    private JdbcClient own() {
        return service.getBean(JdbcClient.class);
    }

    private ReadOnlyDatabase readOnly() {
        return service.getBean(ReadOnlyDatabase.class);
    }
}
