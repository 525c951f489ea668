package org.meedoen.signup.registration.persistence;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.signup.registration.SlotOfParticipant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who signed up for a slot and withdrew, again and again, by the database's clock. */
@Repository
public class ChangesOfMind {

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

    ChangesOfMind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How long to wait until it is less often; who has not to wait is left out. */
    public Map<SlotOfParticipant, Duration> waits(Collection<SlotOfParticipant> wishes, int changes, Duration within) {
        return jdbc
                .sql(SELECT)
                .param("slots", TextArray.of(wishes, SlotOfParticipant::slotId))
                .param("participants", TextArray.of(wishes, SlotOfParticipant::participantId))
                .param("changes", changes)
                .param("within", within.toSeconds())
                .query((row, number) -> Map.entry(
                        new SlotOfParticipant(
                                row.getObject("slot_id", UUID.class), row.getObject("participant_id", UUID.class)),
                        Duration.ofSeconds(Math.max(1, row.getInt("seconds")))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
