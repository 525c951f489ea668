package org.meedoen.check;

import java.util.stream.Stream;

/** Nobody waits for a slot that has begun. */
final class NoLineAfterTheStart implements Rule {

    private static final String WAITS = """
            select p.signup_id::text
            from place p join slot s on s.id = p.slot_id
            where p.standing = 'WAITING' and s.begun
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(WAITS).query(String.class).list().stream()
                .map(signup ->
                        new Finding(Promise.NO_LINE_AFTER_THE_START, "sign-up " + signup, "waits for what has begun"));
    }
}
