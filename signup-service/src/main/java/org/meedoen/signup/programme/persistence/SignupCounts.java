package org.meedoen.signup.programme.persistence;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.programme.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts who signed up for slots that are about to change. */
@Repository
public class SignupCounts {

    private final JdbcClient jdbc;

    SignupCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param told slots whose participants are mailed
     * @param planned slots after the change
     */
    public ConcernedPeople concernedBy(List<SlotId> told, List<Slot> planned) {
        return new ConcernedPeople(peopleIn(told), promotedBy(planned));
    }

    private int peopleIn(List<SlotId> slots) {
        return jdbc.sql("""
                select count(distinct participant_id) from signup
                where slot_id = any (:slots::uuid[]) and status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED')
                """)
                .param("slots", texts(slots.stream()))
                .query(Integer.class)
                .single();
    }

    private int promotedBy(List<Slot> slots) {
        return jdbc.sql("""
                select coalesce(sum(least(waiting, greatest(capacity - confirmed, 0))), 0)
                from (select planned.capacity,
                          count(*) filter (where status = 'CONFIRMED') as confirmed,
                          count(*) filter (where status = 'WAITLISTED') as waiting
                      from unnest(:slots::uuid[], :capacities::int[]) as planned (slot_id, capacity)
                      join signup using (slot_id)
                      where status in ('CONFIRMED', 'WAITLISTED')
                      group by planned.slot_id, planned.capacity) as places
                """)
                .param("slots", texts(slots.stream().map(Slot::id)))
                .param(
                        "capacities",
                        texts(slots.stream().map(slot -> slot.facts().capacity())))
                .query(Integer.class)
                .single();
    }

    private static String[] texts(Stream<?> values) {
        return values.map(Object::toString).toArray(String[]::new);
    }
}
