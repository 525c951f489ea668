package org.meedoen.check;

import java.util.stream.Stream;

/**
 * Nobody was given a place on a day on which they may not take part; such a place is allowed only if the organisers moved the
 * slot to that day, or changed the participant's days, afterwards.
 */
final class OnTheirOwnDays implements Rule {

    private static final String OFF_DAY = "select signup_id::text from place_off_day";

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(OFF_DAY).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.ON_THEIR_OWN_DAYS,
                        "sign-up " + signup,
                        "was given a place on a day on which its participant may not take part"));
    }
}
