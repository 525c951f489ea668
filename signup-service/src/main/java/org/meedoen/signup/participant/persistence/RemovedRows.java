package org.meedoen.signup.participant.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.participant.Recipient;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Removes participants: their rows stay because of their sign-ups, without personal data. */
@Repository
public class RemovedRows {

    // So long, mails about their lost places can be sent and retried.
    private static final String KEPT = "interval '2 days'";

    private final JdbcClient jdbc;

    RemovedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Returns whether there was such a participant. */
    public boolean remove(CongressId congress, ParticipantId id) {
        jdbc.sql("""
                insert into removed_participant (participant, email, name)
                select id, email, name from participant
                where id = :id and congress = :congress and email is not null
                for update
                """)
                .param("id", id.value())
                .param("congress", congress.value())
                .update();
        return jdbc.sql("""
                update participant set email = null, name = '', organisation = null, removed_at = now()
                where id = :id and congress = :congress and email is not null
                """)
                        .param("id", id.value())
                        .param("congress", congress.value())
                        .update()
                == 1;
    }

    public record OwnParticipant(CongressId congress, ParticipantId participant) {}

    /** Also in drafts. Until the transaction ends, nobody signs them up. */
    public List<OwnParticipant> lockAllOf(String email) {
        return jdbc.sql("select congress, id from participant where email = :email order by congress, id for update")
                .param("email", email)
                .query((row, _) -> new OwnParticipant(
                        new CongressId(row.getString("congress")), new ParticipantId(row.getObject("id", UUID.class))))
                .list();
    }

    /** Unknown participants are left out. */
    public List<Recipient> recipients(Collection<ParticipantId> ids) {
        return jdbc.sql("""
                select participant.id, participant.language, participant.congress,
                       participant.email is null as removed,
                       coalesce(participant.email, gone.email) as email,
                       case when participant.email is null then gone.name else participant.name end as name
                from participant
                left join removed_participant gone on gone.participant = participant.id
                where participant.id = any (:ids::uuid[])
                  and (participant.email is not null or gone.email is not null)
                """)
                .param("ids", ids.stream().map(ParticipantId::toString).toArray(String[]::new))
                .query(RemovedRows::recipient)
                .list();
    }

    public void eraseOld() {
        jdbc.sql("delete from removed_participant where removed_at < now() - " + KEPT)
                .update();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new ParticipantId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("language"),
                new CongressId(row.getString("congress")),
                row.getBoolean("removed"));
    }
}
