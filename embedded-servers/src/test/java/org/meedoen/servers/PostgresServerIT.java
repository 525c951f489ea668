package org.meedoen.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    @TempDir
    static Path programs;

    @TempDir
    Path directory;

    @Test
    void whatWasStoredIsThereAfterARestart() throws SQLException {
        try (var server = start(Durability.DURABLE)) {
            run(server.database("signup", "secret"), "create table places (id int); insert into places values (7)");
        }
        try (var server = start(Durability.DURABLE)) {
            assertThat(ask(server.database("signup", "other"), "select id from places"))
                    .isEqualTo("7");
        }
    }

    @Test
    void durableMeansSyncedToDisk() throws SQLException {
        try (var server = start(Durability.DURABLE)) {
            var database = server.database("signup", "secret");
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void itIsPostgreSql18() throws SQLException {
        try (var server = start(Durability.FLEETING)) {
            assertThat(ask(server.database("signup", "secret"), "show server_version"))
                    .startsWith("18.");
        }
    }

    @Test
    void whatWasStoredIsThereAfterAKill() throws Exception {
        try (var server = start(Durability.DURABLE)) {
            run(server.database("signup", "secret"), "create table places (id int); insert into places values (7)");
            server.process().destroyForcibly().waitFor();
        }
        try (var server = start(Durability.DURABLE)) {
            assertThat(ask(server.database("signup", "secret"), "select id from places"))
                    .isEqualTo("7");
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() throws SQLException {
        try (var server = start(Durability.FLEETING)) {
            var database = server.database("signup", "secret");
            var stranger = new PostgresDatabase(database.url(), "postgres", "");
            assertThatThrownBy(() -> ask(stranger, "select 1")).isInstanceOf(SQLException.class);
        }
    }

    private PostgresServer start(Durability durability) {
        return PostgresServer.start(directory, programs, FreePorts.next(), durability);
    }

    private static void run(PostgresDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(PostgresDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
