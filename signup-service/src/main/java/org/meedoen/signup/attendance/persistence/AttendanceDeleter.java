package org.meedoen.signup.attendance.persistence;

import org.meedoen.contracts.CongressId;
import org.meedoen.signup.congress.CongressDataDeleter;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deletes a congress's ticks. */
@Repository
@Order(CongressDataDeleter.ATTENDANCE)
class AttendanceDeleter implements CongressDataDeleter {

    private final JdbcClient jdbc;

    AttendanceDeleter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void deleteAllOf(CongressId congress) {
        jdbc.sql("""
                delete from attendance_tick using signup
                where signup.id = attendance_tick.signup_id and signup.congress = :congress
                """).param("congress", congress.value()).update();
    }
}
