package org.meedoen.signup.attendance.persistence;

import java.time.ZoneOffset;
import java.util.Optional;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.attendance.Tick;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores and deletes ticks. */
@Repository
public class AttendanceRows {

    // The lock on the participant keeps a tick from being stored while its participant is removed.
    private static final String LOCK = """
            select signup.status = 'CONFIRMED'
            from signup join participant on participant.id = signup.participant_id and participant.removed_at is null
            where signup.id = :signup and signup.congress = :congress
            for key share of participant
            """;

    // A clock that is ahead would otherwise win over every later tick.
    private static final String ADD = """
            insert into attendance_tick (signup_id, present, ticked_at, account)
            values (:signup, :present, least(cast(:at as timestamptz), now()), :account)
            on conflict do nothing
            """;

    private static final String DELETE = """
            delete from attendance_tick using signup
            where signup.id = attendance_tick.signup_id and signup.participant_id = :participant
            """;

    private final JdbcClient jdbc;

    AttendanceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the sign-up has a place; empty if the congress has no such sign-up. */
    public Optional<Boolean> lockAndSeePlace(CongressId congress, SignupId signup) {
        return jdbc.sql(LOCK)
                .param("signup", signup.value())
                .param("congress", congress.value())
                .query(Boolean.class)
                .optional();
    }

    public void add(Tick tick) {
        var at = tick.at();
        jdbc.sql(ADD)
                .param("signup", tick.signup().value())
                .param("present", tick.present())
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .param("account", tick.account())
                .update();
    }

    public void deleteAllOf(ParticipantId participant) {
        jdbc.sql(DELETE).param("participant", participant.value()).update();
    }
}
