package org.meedoen.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AttendanceHasASignupIT {

    private final Database signup = database("""
            create table participant (id int, removed_at timestamptz);
            create table signup (id int, participant_id int);
            create table attendance_tick (signup_id int);
            insert into participant values (1, null), (2, now());
            insert into signup values (11, 1), (12, 2);
            """);

    @Test
    void whoHasASignupIsNoFinding() {
        signup.jdbc().sql("insert into attendance_tick values (11), (11)").update();
        assertThat(found()).isZero();
    }

    @Test
    void whoHasNoneIsFound() {
        signup.jdbc().sql("insert into attendance_tick values (13), (13)").update();
        assertThat(found()).isOne();
    }

    @Test
    void whoWasTakenOffTheListIsFound() {
        signup.jdbc().sql("insert into attendance_tick values (12)").update();
        assertThat(found()).isOne();
    }

    private long found() {
        var installation = new Installation(signup, signup, signup, Map.of(), List.of());
        return new AttendanceHasASignup()
                .broken(new Evidence(installation, List.of(), Map.of(), Map.of(), Map.of()))
                .count();
    }

    private static Database database(String tables) {
        var database = TestServers.freshDatabase();
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url(), database.user(), database.password()));
        jdbc.sql(tables).update();
        return new Database("signup", jdbc);
    }
}
