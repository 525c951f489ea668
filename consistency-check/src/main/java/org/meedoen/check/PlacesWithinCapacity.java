package org.meedoen.check;

import java.util.stream.Stream;

/**
 * Confirmed places never exceed the capacity, except those kept when it was lowered and those that
 * the organisers assigned above it. A companion has one of them. The stored counts equal the places.
 */
final class PlacesWithinCapacity implements Rule {

    private static final String WRONG = """
            select s.id::text as slot, s.capacity, s.kept_over, s.overbooked, s.confirmed, s.waiting,
                (select coalesce(sum(a.places), 0) from assigned_over_capacity a where a.slot_id = s.id) as assigned,
                count(p) filter (where p.standing = 'CONFIRMED') + count(p.companion) as places,
                count(p) filter (where p.standing = 'WAITING') as line
            from slot s left join place p on p.slot_id = s.id
            group by s.id
            having s.confirmed > s.capacity + s.kept_over + s.overbooked
                or s.overbooked > (select coalesce(sum(a.places), 0) from assigned_over_capacity a where a.slot_id = s.id)
                or s.confirmed <> count(p) filter (where p.standing = 'CONFIRMED') + count(p.companion)
                or s.waiting <> count(p) filter (where p.standing = 'WAITING')
            """;

    private record Wrong(
            String slot,
            int capacity,
            int keptOver,
            int overbooked,
            int confirmed,
            int waiting,
            long assigned,
            long places,
            long line) {

        boolean tooMany() {
            return places > capacity + keptOver + Math.min(overbooked, assigned);
        }
    }

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(WRONG).query(Wrong.class).list().stream()
                .map(PlacesWithinCapacity::finding);
    }

    private static Finding finding(Wrong wrong) {
        return new Finding(
                wrong.tooMany() ? Promise.NEVER_TOO_MANY : Promise.SAME_TRUTH_EVERYWHERE,
                "slot " + wrong.slot,
                "%d places for %d (and %d kept, %d of %d assigned above it), counted as %d; %d in line, counted as %d"
                        .formatted(
                                wrong.places,
                                wrong.capacity,
                                wrong.keptOver,
                                wrong.overbooked,
                                wrong.assigned,
                                wrong.confirmed,
                                wrong.line,
                                wrong.waiting));
    }
}
