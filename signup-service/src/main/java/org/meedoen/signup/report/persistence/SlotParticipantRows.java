package org.meedoen.signup.report.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.registration.Signup;
import org.meedoen.signup.report.SlotParticipants.Person;
import org.meedoen.signup.report.SlotParticipants.Presence;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who has a place in a slot and who waits. */
@Repository
public class SlotParticipantRows {

    private static final String KNOWN = "select exists (select from slot where id = :slot and congress = :congress)";

    // Numbered before removed participants are left out: everybody has the number that they see themselves.
    private static final String PARTICIPANTS = """
            with numbered as (
                select signup.id, signup.participant_id, signup.companion,
                    case when status = 'WAITLISTED'
                        then row_number() over (partition by status order by waiting_rank, id)::int end as number
                from signup
                where slot_id = :slot and status in ('CONFIRMED', 'WAITLISTED'))
            select participant.id, numbered.id as signup_id, numbered.number, participant.name, numbered.companion,
                organisation.name as organisation,
                exists (select from signup_decision where signup_id = numbered.id and from_set_aside) as from_set_aside,
                tick.ticked_at, account.email
            from numbered
            join participant on participant.id = numbered.participant_id and participant.email is not null
            left join organisation on organisation.congress = participant.congress
                                  and organisation.id = participant.organisation
            left join lateral (
                select * from attendance_tick where signup_id = numbered.id order by ticked_at desc, id desc limit 1
            ) tick on tick.present
            left join account on account.id = tick.account
            order by numbered.number nulls first, participant.name, participant.id
            """;

    private final ReadOnlyDatabase database;

    SlotParticipantRows(ReadOnlyDatabase database) {
        this.database = database;
    }

    /** Those with a place by name, then those who wait in their order. Empty if the congress has no such slot. */
    public Optional<List<Person>> of(CongressId congress, SlotId slot) {
        return database.snapshot(() -> isKnown(congress, slot)
                ? Optional.of(asked(PARTICIPANTS, slot)
                        .query(SlotParticipantRows::person)
                        .list())
                : Optional.empty());
    }

    private boolean isKnown(CongressId congress, SlotId slot) {
        return asked(KNOWN, slot)
                .param("congress", congress.value())
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String sql, SlotId slot) {
        return database.jdbc().sql(sql).param("slot", slot.value());
    }

    private static Person person(ResultSet row, int position) throws SQLException {
        return new Person(
                new ParticipantId(row.getObject("id", UUID.class)),
                new SignupId(row.getObject("signup_id", UUID.class)),
                row.getObject("number", Integer.class),
                row.getString("name"),
                row.getString("organisation"),
                row.getBoolean("from_set_aside"),
                Signup.companion(row.getString("companion")),
                presence(row));
    }

    private static @Nullable Presence presence(ResultSet row) throws SQLException {
        var since = row.getTimestamp("ticked_at");
        return since == null ? null : new Presence(since.toInstant(), row.getString("email"));
    }
}
