package org.meedoen.signup.ticket.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.ticket.TicketPlace;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whom tickets are of, and for which places. */
@Repository
public class TicketRows {

    private static final String PLACES = """
            select signup.id, signup.slot_id, signup.companion, session.title_nl, session.title_en,
                   slot.starts_at, slot.ends_at, tick.ticked_at
            from signup
            join slot on slot.id = signup.slot_id
            join session on session.id = slot.session_id
            left join lateral (
                select * from attendance_tick where signup_id = signup.id order by ticked_at desc, id desc limit 1
            ) tick on tick.present
            where signup.participant_id = :participant and signup.status = 'CONFIRMED' and not slot.cancelled
            order by slot.starts_at, signup.id
            """;

    private final JdbcClient jdbc;

    TicketRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ParticipantId> participants(CongressId congress) {
        return jdbc.sql("select id from participant where congress = :congress and email is not null")
                .param("congress", congress.value())
                .query((row, number) -> new ParticipantId(row.getObject("id", UUID.class)))
                .list();
    }

    /** In order of time. */
    public List<TicketPlace> places(ParticipantId participant) {
        return jdbc.sql(PLACES)
                .param("participant", participant.value())
                .query((row, number) -> place(row))
                .list();
    }

    private static TicketPlace place(ResultSet row) throws SQLException {
        var tickedAt = row.getTimestamp("ticked_at");
        return new TicketPlace(
                new SignupId(row.getObject("id", UUID.class)),
                new SlotId(row.getObject("slot_id", UUID.class)),
                new Translated(row.getString("title_nl"), row.getString("title_en")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                Signup.companion(row.getString("companion")),
                tickedAt == null ? null : tickedAt.toInstant());
    }
}
