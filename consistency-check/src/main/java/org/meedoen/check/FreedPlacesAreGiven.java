package org.meedoen.check;

import java.util.stream.Stream;

/** While places are free and promoted to, nobody waits who could have one. */
final class FreedPlacesAreGiven implements Rule {

    private static final String PASSED_OVER = """
            select p.signup_id::text
            from slot s
                join place p on p.slot_id = s.id and p.standing = 'WAITING'
                join congress c on c.slug = s.congress
            where s.promoting and not s.cancelled and s.confirmed < s.capacity
                and not exists (
                    select from place held join slot h on h.id = held.slot_id
                    where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                        and held.signup_id is distinct from p.in_exchange_for
                        and h.starts_at < s.ends_at and s.starts_at < h.ends_at)
                and (s.per_organisation is null or p.organisation is null or s.per_organisation > (
                    select count(*) from place colleague
                    where colleague.slot_id = s.id and colleague.standing = 'CONFIRMED'
                        and colleague.organisation = p.organisation))
                and not exists (
                    select from jsonb_to_recordset(c.caps) as cap (kind text, per text, max int)
                    where (cap.kind is null or cap.kind = s.kind) and cap.max <= (
                        select count(*) from place held join slot h on h.id = held.slot_id
                        where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                            and held.signup_id is distinct from p.in_exchange_for
                            and (cap.kind is null or cap.kind = h.kind)
                            and (cap.per = 'CONGRESS' or h.day = s.day)))
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(PASSED_OVER).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.NO_PLACE_IDLE, "sign-up " + signup, "waits although there is a place for it"));
    }
}
