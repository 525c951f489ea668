package org.meedoen.capacity.allocation.persistence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.capacity.allocation.Slot;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stores what each batch has decided, with the time of the database, for the history that organisers see. */
@Component
class DecidedBatchRows {

    private static final String ADD = """
            insert into decided_batch (congress, version, confirmed, waitlisted, refused, promoted, released,
                slots, slots_capacity, slots_confirmed, slots_waiting)
            select congress, version, confirmed, waitlisted, refused, promoted, released,
                slots::uuid[], capacity::int[], slots_confirmed::int[], slots_waiting::int[]
            from unnest(:congresses::text[], :versions::bigint[], :confirmed::int[], :waitlisted::int[], :refused::int[],
                    :promoted::int[], :released::int[],
                    :slots::text[], :capacity::text[], :slotsConfirmed::text[], :slotsWaiting::text[])
                as decided (congress, version, confirmed, waitlisted, refused, promoted, released,
                    slots, capacity, slots_confirmed, slots_waiting)
            """;

    private final JdbcClient jdbc;

    DecidedBatchRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param versions of the congresses, after the batch */
    void add(Collection<BatchResult> batch, Map<CongressId, Long> versions) {
        jdbc.sql(ADD)
                .param("congresses", SqlArrays.of(batch, BatchResult::congress))
                .param("versions", SqlArrays.longs(batch, of -> requireNonNull(versions.get(of.congress()))))
                .param("confirmed", count(batch, fact -> fact instanceof Fact.Confirmed f && f.decision() == 1))
                .param("waitlisted", count(batch, fact -> fact instanceof Fact.Waitlisted f && f.decision() == 1))
                .param("refused", count(batch, Fact.Refused.class::isInstance))
                .param("promoted", count(batch, fact -> fact instanceof Fact.Confirmed f && f.decision() > 1))
                .param("released", count(batch, DecidedBatchRows::freesPlace))
                .param("slots", ofSlots(batch, Slot::id))
                .param("capacity", ofSlots(batch, slot -> slot.terms().capacity()))
                .param("slotsConfirmed", ofSlots(batch, Slot::confirmed))
                .param("slotsWaiting", ofSlots(batch, Slot::waiting))
                .update();
    }

    /** Also the place that is given up in exchange. */
    private static boolean freesPlace(Fact fact) {
        return fact instanceof Fact.Released released && released.held() == Held.PLACE
                || fact instanceof Fact.Confirmed confirmed && confirmed.exchanged() != null;
    }

    private static int[] count(Collection<BatchResult> batch, Predicate<Fact> counted) {
        return SqlArrays.ints(
                batch, of -> (int) of.facts().stream().filter(counted).count());
    }

    /** For each congress an array of its changed slots, in PostgreSQL's text form. */
    private static String[] ofSlots(Collection<BatchResult> batch, Function<Slot, Object> value) {
        return batch.stream()
                .map(of -> Stream.of(of.planned(), of.counted())
                        .flatMap(Collection::stream)
                        .map(slot -> value.apply(slot).toString())
                        .collect(joining(",", "{", "}")))
                .toArray(String[]::new);
    }
}
