package org.meedoen.check;

import java.util.stream.Stream;

/**
 * Places that were set aside are held by nobody to whom the organisers did not give them, except by those who had a place
 * before. The stored count equals the marked places, and every marked place is confirmed.
 */
final class SetAsidePlacesForOrganisers implements Rule {

    private static final String WRONG = """
            select s.id::text as slot, s.capacity, s.set_aside, s.set_aside_given, s.kept_aside + s.kept_over as kept,
                s.overbooked,
                counted.given, counted.others
            from slot s cross join lateral (
                select count(*) filter (where from_set_aside) + count(*) filter (where companion_from_set_aside) as given,
                    count(*) filter (where not from_set_aside)
                        + count(companion) filter (where not companion_from_set_aside) as others
                from place where slot_id = s.id and standing = 'CONFIRMED') counted
            where s.set_aside_given <> counted.given
                or counted.others
                    > greatest(0, s.capacity - greatest(s.set_aside, counted.given))
                        + s.kept_aside + s.kept_over + s.overbooked
            """;

    private record Wrong(
            String slot,
            int capacity,
            int setAside,
            int setAsideGiven,
            int kept,
            int overbooked,
            long given,
            long others) {

        Finding finding() {
            return new Finding(
                    given == setAsideGiven ? Promise.NEVER_TOO_MANY : Promise.SAME_TRUTH_EVERYWHERE,
                    "slot " + slot,
                    "%d of %d places are set aside, %d given, counted as %d; %d others (%d kept, %d assigned above it)"
                            .formatted(setAside, capacity, given, setAsideGiven, others, kept, overbooked));
        }
    }

    private static final String MARKED = """
            select signup_id::text from place where from_set_aside and standing <> 'CONFIRMED'
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        var capacity = evidence.installation().capacity().jdbc();
        var slots = capacity.sql(WRONG).query(Wrong.class).list().stream().map(Wrong::finding);
        var marked = capacity.sql(MARKED).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.SAME_TRUTH_EVERYWHERE,
                        "sign-up " + signup,
                        "has no place and counts as one of those set aside"));
        return Stream.concat(slots, marked);
    }
}
