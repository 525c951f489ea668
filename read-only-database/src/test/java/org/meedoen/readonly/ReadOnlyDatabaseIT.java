package org.meedoen.readonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.QueryTimeoutException;
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
                        "meedoen.read-only-database.statement-timeout=300ms",
                        "meedoen.read-only-database.download-timeout=500ms")
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
    void aDownloadHasAllRowsInOrder() {
        assertThat(download("select number from generate_series(1, 1234) as number"))
                .isEqualTo(IntStream.rangeClosed(1, 1234).boxed().toList());
        assertThat(download("select number from generate_series(1, 500) as number"))
                .hasSize(500);
        assertThat(download("select places from slot where places = 0")).isEmpty();
    }

    @Test
    void theRowsOfADownloadArriveInParts() {
        var read = new AtomicInteger();
        assertThatThrownBy(() -> download("select number from generate_series(1, 1000) as number", rows -> {
                    rows.limit(500).forEach(_ -> read.incrementAndGet());
                    assertThat(lastQueryOfTheDownload()).startsWith("fetch 500");
                    throw new IllegalStateException("the reader has gone");
                }))
                .hasMessage("the reader has gone");
        assertThat(read).hasValue(500);
        assertThat(download("select places from slot")).containsExactly(20);
    }

    /** A snapshot would keep the deleted rows of all tables for as long as the slowest reader takes. */
    @Test
    void noSnapshotIsHeldWhileADownloadIsRead() {
        download("select places from slot, generate_series(1, 1000)", rows -> {
            var places = rows.iterator();
            assertThat(places.next()).isEqualTo(20);
            own().sql("update slot set places = 21").update();
            assertThat(snapshotsOfOthers()).isZero();
            places.forEachRemaining(
                    place -> assertThat(place).as("as it was in the beginning").isEqualTo(20));
        });
    }

    @Test
    void slowDownloadsLeaveConnectionsForTheOtherQueries() {
        download(
                "select places from slot",
                _ -> download(
                        "select places from slot", _ -> assertThat(places()).isEqualTo(20)));
    }

    @Test
    void aDownloadWhoseQueryTakesTooLongIsCancelled() {
        assertThatThrownBy(() -> download("select 1 from pg_sleep(60)"))
                .isInstanceOf(QueryTimeoutException.class)
                .hasMessageContaining("canceling statement");
    }

    @Test
    void aDownloadThatIsReadTooSlowlyIsEnded() {
        assertThatThrownBy(() -> download(
                        "select number from generate_series(1, 1000) as number",
                        rows -> rows.forEach(number -> sleepOnce(number == 1))))
                .isInstanceOf(QueryTimeoutException.class);
    }

    private static void sleepOnce(boolean now) {
        if (now) LockSupport.parkNanos(Duration.ofMillis(600).toNanos());
    }

    private List<Integer> download(String sql) {
        var numbers = new ArrayList<Integer>();
        download(sql, rows -> rows.forEach(numbers::add));
        return numbers;
    }

    private void download(String sql, ReadOnlyDatabase.Receiver<Integer, RuntimeException> receiver) {
        readOnly().download(sql, statement -> statement, (row, _) -> row.getInt(1), receiver);
    }

    private int snapshotsOfOthers() {
        return own().sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and backend_type = 'client backend'
                          and pid <> pg_backend_pid() and backend_xmin is not null
                        """).query(Integer.class).single();
    }

    private String lastQueryOfTheDownload() {
        return own().sql("select query from pg_stat_activity where query like 'fetch %' and pid <> pg_backend_pid()")
                .query(String.class)
                .single();
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
