package org.meedoen.check;

import java.util.stream.Stream;

/** The two of a pair have the same, a place or a place in the line, and each names the other; else they are no pair. */
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
