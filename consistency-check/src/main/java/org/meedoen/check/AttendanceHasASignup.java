package org.meedoen.check;

import java.util.stream.Stream;

/** Nobody is ticked off at the door without a sign-up, and nobody who was taken off the list still is. */
final class AttendanceHasASignup implements Rule {

    private static final String WITHOUT = """
            select distinct tick.signup_id::text
            from attendance_tick tick
            left join signup on signup.id = tick.signup_id
            left join participant on participant.id = signup.participant_id and participant.removed_at is null
            where participant.id is null
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().signup().jdbc().sql(WITHOUT).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.NO_ATTENDANCE_WITHOUT_A_SIGNUP,
                        "sign-up " + signup,
                        "was ticked off, but is of nobody"));
    }
}
