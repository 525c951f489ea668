package org.meedoen.check;

import java.util.stream.Stream;

/** Confirmed places never exceed the capacity, except those kept when it was lowered. The stored counts equal the places. */
final class PlacesWithinCapacity implements Rule {

    private static final String WRONG = """
            select s.id::text as slot, s.capacity, s.kept_over, s.confirmed, s.waiting,
                count(p) filter (where p.standing = 'CONFIRMED') as places,
                count(p) filter (where p.standing = 'WAITING') as line
            from slot s left join place p on p.slot_id = s.id
            group by s.id
            having s.confirmed > s.capacity + s.kept_over
                or s.confirmed <> count(p) filter (where p.standing = 'CONFIRMED')
                or s.waiting <> count(p) filter (where p.standing = 'WAITING')
            """;

    private record Wrong(String slot, int capacity, int keptOver, int confirmed, int waiting, long places, long line) {}

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(WRONG).query(Wrong.class).list().stream()
                .map(PlacesWithinCapacity::finding);
    }

    private static Finding finding(Wrong wrong) {
        var tooMany = wrong.places > wrong.capacity + wrong.keptOver;
        return new Finding(
                tooMany ? Promise.NEVER_TOO_MANY : Promise.SAME_TRUTH_EVERYWHERE,
                "slot " + wrong.slot,
                "%d places for %d (and %d kept), counted as %d; %d in line, counted as %d"
                        .formatted(
                                wrong.places,
                                wrong.capacity,
                                wrong.keptOver,
                                wrong.confirmed,
                                wrong.line,
                                wrong.waiting));
    }
}
