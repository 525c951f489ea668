package org.meedoen.check;

import java.util.stream.Stream;

/** While places are free and promoted to, nobody waits who could have one. */
final class FreedPlacesAreGiven implements Rule {

    private static final String PASSED_OVER = """
            select p.signup_id::text
            from slot s join place p on p.slot_id = s.id and p.standing = 'WAITING'
            where s.promoting and not s.cancelled and s.confirmed < s.capacity
                and not exists (
                    select from place held join slot h on h.id = held.slot_id
                    where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                        and h.starts_at < s.ends_at and s.starts_at < h.ends_at)
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(PASSED_OVER).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.NO_PLACE_IDLE, "sign-up " + signup, "waits although there is a place for it"));
    }
}
