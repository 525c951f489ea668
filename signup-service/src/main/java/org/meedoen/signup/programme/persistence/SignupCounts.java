package org.meedoen.signup.programme.persistence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.programme.ChangedDays;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.programme.Slot;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Counts who signed up for slots that are about to change, and who is affected by other changes. */
@Repository
public class SignupCounts {

    /** A slot and the number of its places. */
    private record Places(UUID slot, int capacity) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SignupCounts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param told slots whose participants are mailed
     * @param larger slots that have more places, after the change
     * @param smaller slots that have fewer, after the change
     */
    public ConcernedPeople concernedBy(List<SlotId> told, List<Slot> larger, List<Slot> smaller) {
        return new ConcernedPeople(peopleIn(told), promotedTo(places(larger)), tooManyFor(places(smaller)));
    }

    private static List<Places> places(List<Slot> planned) {
        return planned.stream()
                .map(slot -> new Places(slot.id().value(), slot.facts().capacity()))
                .toList();
    }

    /** Places that somebody has are kept, so nobody is mailed unless they are promoted. */
    public ConcernedPeople concernedBy(List<ChangedDays> changed) {
        return changed.isEmpty()
                ? ConcernedPeople.NOBODY
                : new ConcernedPeople(0, promotedTo(reconsidered(changed)), 0);
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

    /** The slots for which somebody waits who may, or may no longer, come on that day. */
    private List<Places> reconsidered(List<ChangedDays> changed) {
        return jdbc.sql("""
                select distinct slot.id, slot.capacity
                from jsonb_to_recordset(:changed::jsonb) as changed (participant uuid, before date[], after date[])
                join signup on signup.participant_id = changed.participant
                join slot on slot.id = signup.slot_id
                where signup.status = 'WAITLISTED' and slot.promoting and not slot.cancelled and not slot.begun
                  and (changed.before is null or slot.day = any (changed.before))
                      <> (changed.after is null or slot.day = any (changed.after))
                """)
                .param("changed", json.writeValueAsString(changed))
                .query((row, number) -> new Places(row.getObject("id", UUID.class), row.getInt("capacity")))
                .list();
    }

    private int promotedTo(List<Places> places) {
        return jdbc.sql("""
                select coalesce(sum(least(waiting, greatest(capacity - confirmed, 0))), 0)
                from (select planned.capacity,
                          count(*) filter (where status = 'CONFIRMED')
                              + count(companion) filter (where status = 'CONFIRMED') as confirmed,
                          count(*) filter (where status = 'WAITLISTED') as waiting
                      from unnest(:slots::uuid[], :capacities::int[]) as planned (slot_id, capacity)
                      join signup using (slot_id)
                      where status in ('CONFIRMED', 'WAITLISTED')
                      group by planned.slot_id, planned.capacity) as places
                """)
                .param("slots", texts(places.stream().map(Places::slot)))
                .param("capacities", texts(places.stream().map(Places::capacity)))
                .query(Integer.class)
                .single();
    }

    private int tooManyFor(List<Places> places) {
        return jdbc.sql("""
                select coalesce(sum(greatest(confirmed - capacity, 0)), 0)
                from (select planned.capacity, count(*) + count(companion) as confirmed
                      from unnest(:slots::uuid[], :capacities::int[]) as planned (slot_id, capacity)
                      join signup using (slot_id)
                      where status = 'CONFIRMED'
                      group by planned.slot_id, planned.capacity) as places
                """)
                .param("slots", texts(places.stream().map(Places::slot)))
                .param("capacities", texts(places.stream().map(Places::capacity)))
                .query(Integer.class)
                .single();
    }

    private static String[] texts(Stream<?> values) {
        return values.map(Object::toString).toArray(String[]::new);
    }
}
