package org.meedoen.signup.registration.persistence;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.SlotAndParticipant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds participants who repeatedly signed up for a slot and withdrew, by the database's clock. */
@Repository
public class RecentWithdrawalRows {

    private static final String SELECT = """
            select asked.slot_id, asked.participant_id,
                ceil(extract(epoch from first.requested_at - now()) + :within)::int as seconds
            from unnest(:slots::uuid[], :participants::uuid[]) as asked (slot_id, participant_id)
            cross join lateral (
                select requested_at from signup
                where participant_id = asked.participant_id and slot_id = asked.slot_id
                    and status in ('WITHDRAWING', 'WITHDRAWN')
                    and requested_at > now() - make_interval(secs => :within)
                order by requested_at desc
                offset :changes - 1 limit 1) as first
            """;

    private final JdbcClient jdbc;

    RecentWithdrawalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long each has to wait; those who need not wait are left out. */
    public Map<SlotAndParticipant, Duration> waits(
            Collection<SlotAndParticipant> wishes, int changes, Duration within) {
        return jdbc
                .sql(SELECT)
                .param("slots", TextArray.of(wishes, SlotAndParticipant::slotId))
                .param("participants", TextArray.of(wishes, SlotAndParticipant::participantId))
                .param("changes", changes)
                .param("within", within.toSeconds())
                .query((row, number) -> Map.entry(
                        new SlotAndParticipant(
                                new SlotId(row.getObject("slot_id", UUID.class)),
                                new ParticipantId(row.getObject("participant_id", UUID.class))),
                        Duration.ofSeconds(Math.max(1, row.getInt("seconds")))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
