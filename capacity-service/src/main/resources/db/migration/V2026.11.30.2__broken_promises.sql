-- The rules of allocation once more, in SQL. The organisers' status and the consistency check both read these views.
-- Conditions on the congress reach the innermost tables, so that one congress is counted without reading the others.

-- Waiting sign-ups for which there is a free place. A pair needs two places. A pair that was skipped as often as allowed
-- holds free places from those behind it.
create view idle_waiting as
with waiting as not materialized (
    select s.congress, p.signup_id, p.slot_id, p.partner, p.rank, p.passed, c.pair_passes,
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
                    and (cap.per = 'CONGRESS' or h.day = s.day))) as eligible
    from slot s
        join place p on p.slot_id = s.id and p.standing = 'WAITING'
        join congress c on c.slug = s.congress
    where s.promoting and not s.cancelled and not s.begun and s.confirmed < s.capacity
), able as (
    select one.*, case when one.partner is null then 1 else 2 end as needed
    from waiting one left join waiting other on other.congress = one.congress and other.signup_id = one.partner
    where one.eligible and coalesce(other.eligible, true)
), ranked as (
    select able.*,
        min(rank) filter (where needed > free and passed >= pair_passes) over (partition by congress, slot_id) as held_from
    from able
)
select congress, slot_id, signup_id from ranked
where needed <= free and (held_from is null or rank < held_from);

-- Places that were given on a day on which the participant may not take part.
create view place_off_day as
select s.congress, p.slot_id, p.signup_id
from slot s join place p on p.slot_id = s.id and p.standing = 'CONFIRMED'
where not s.day = any (p.days)
    and not exists (select from kept_off_day k where k.signup_id = p.signup_id);
