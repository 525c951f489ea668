package org.meedoen.check;

import java.util.stream.Stream;

/**
 * While places are free and promoted to, nobody waits who could have one. A pair could if there are two; and it keeps the
 * one from those behind it when it was passed as often as it may be.
 */
final class FreedPlacesAreGiven implements Rule {

    private static final String PASSED_OVER = """
            with waiting as (
                select p.signup_id, p.slot_id, p.partner, p.rank, p.passed, c.pair_passes,
                    s.capacity - s.confirmed as free,
                    not exists (
                        select from place held join slot h on h.id = held.slot_id
                        where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                            and held.signup_id is distinct from p.in_exchange_for
                            and h.starts_at < s.ends_at and s.starts_at < h.ends_at)
                    and coalesce(s.day = any (p.days), true)
                    and (s.per_organisation is null or p.organisation is null or s.per_organisation >= (
                        select count(*) from place colleague
                        where colleague.slot_id = s.id and colleague.organisation = p.organisation
                            and (colleague.standing = 'CONFIRMED' or colleague.signup_id in (p.signup_id, p.partner))))
                    and not exists (
                        select from jsonb_to_recordset(c.caps) as cap (kind text, per text, max int)
                        where (cap.kind is null or cap.kind = s.kind) and cap.max <= (
                            select count(*) from place held join slot h on h.id = held.slot_id
                            where held.participant_id = p.participant_id and held.standing = 'CONFIRMED'
                                and held.signup_id is distinct from p.in_exchange_for
                                and (cap.kind is null or cap.kind = h.kind)
                                and (cap.per = 'CONGRESS' or h.day = s.day))) as may
                from slot s
                    join place p on p.slot_id = s.id and p.standing = 'WAITING'
                    join congress c on c.slug = s.congress
                where s.promoting and not s.cancelled and not s.begun and s.confirmed < s.capacity
            ), able as (
                select one.*, case when one.partner is null then 1 else 2 end as needed
                from waiting one left join waiting other on other.signup_id = one.partner
                where one.may and coalesce(other.may, true)
            ), kept as (
                select slot_id, min(rank) as rank from able
                where needed > free and passed >= pair_passes
                group by slot_id
            )
            select able.signup_id::text from able left join kept using (slot_id)
            where able.needed <= able.free and (kept.rank is null or able.rank < kept.rank)
            """;

    @Override
    public Stream<Finding> broken(Evidence evidence) {
        return evidence.installation().capacity().jdbc().sql(PASSED_OVER).query(String.class).list().stream()
                .map(signup -> new Finding(
                        Promise.NO_PLACE_IDLE, "sign-up " + signup, "waits although there is a place for it"));
    }
}
