package org.meedoen.check;

import java.util.stream.Stream;

/** Both sign-ups of a pair have a place, or both are on the waiting list, and they reference each other. */
final class BothOrNone implements Rule {

    private static final String HALF = """
            select one.signup_id::text
            from place one left join place other on other.signup_id = one.partner
            where one.partner is not null
                and (one.standing not in ('CONFIRMED', 'WAITING')
                    or other.standing is distinct from one.standing
                    or other.slot_id is distinct from one.slot_id
                    or other.partner is distinct from one.signup_id)
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(HALF).query(String.class).list().stream()
                .map(signup -> new Finding(Promise.NO_HALF_PAIR, "sign-up " + signup, "has not what its partner has"));
    }
}
