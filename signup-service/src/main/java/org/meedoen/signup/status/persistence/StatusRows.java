package org.meedoen.signup.status.persistence;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.readonly.ReadOnlyDatabase;
import org.meedoen.signup.status.SlotCount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts sign-ups by status. */
@Repository
public class StatusRows {

    private static final String SLOTS = """
            select signup.slot_id,
                count(*) filter (where status = 'CONFIRMED')
                    + count(companion) filter (where status = 'CONFIRMED') as confirmed,
                count(*) filter (where status = 'WAITLISTED') as waiting,
                count(*) filter (where status = 'REQUESTED' and requested_at < now() - interval '1 minute') as lost,
                count(*) filter (where status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED'))
                    - count(distinct participant_id) filter (where status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED'))
                    as twice,
                sum(decision) - count(*) filter (where reason = 'EXCHANGED') as decided
            from participant join signup on signup.participant_id = participant.id
            where participant.congress = :congress
            group by signup.slot_id
            """;

    private final JdbcClient jdbc;

    StatusRows(ReadOnlyDatabase database) {
        this.jdbc = database.jdbc();
    }

    /** Slots without sign-ups are left out. */
    public List<SlotCount> slots(CongressId congress) {
        return jdbc.sql(SLOTS)
                .param("congress", congress.value())
                .query(SlotCount.class)
                .list();
    }
}
