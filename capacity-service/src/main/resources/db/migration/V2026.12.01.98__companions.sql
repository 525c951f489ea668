-- Who has the place beside a participant's. Empty for places that were last decided before there were companions.
alter table place
    add column companion text check (companion in ('COMPANION', 'INTERPRETER')),
    add column companion_from_set_aside boolean not null default false,
    add constraint companion_beside_a_place check (companion is null or standing = 'CONFIRMED'),
    add constraint no_place_set_aside_for_nobody check (companion is not null or not companion_from_set_aside);

-- How many of the sign-up's places the organisers ever gave above the capacity: also that of a companion.
alter table assigned_over_capacity add column places int not null default 1 check (places > 0);

-- As before; in exchange for a place with a companion beside it, one needs two. Only a pair holds places until there are two.
create or replace view idle_waiting as
with waiting as not materialized (
    select s.congress, p.signup_id, p.slot_id, p.partner, p.rank, p.passed, c.pair_passes,
        s.capacity - s.confirmed - greatest(0, s.set_aside - s.set_aside_given) as free,
        (select count(offered.companion) from place offered
            where offered.signup_id = p.in_exchange_for and offered.participant_id = p.participant_id) as companions,
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
    where s.promoting and not s.cancelled and not s.begun
        and s.confirmed + greatest(0, s.set_aside - s.set_aside_given) < s.capacity
), able as (
    select one.*, case when one.partner is null then 1 + one.companions else 2 end as needed
    from waiting one left join waiting other on other.congress = one.congress and other.signup_id = one.partner
    where one.eligible and coalesce(other.eligible, true)
), ranked as (
    select able.*,
        min(rank) filter (where partner is not null and needed > free and passed >= pair_passes) over (partition by congress, slot_id) as held_from
    from able
)
select congress, slot_id, signup_id from ranked
where needed <= free and (held_from is null or rank < held_from);
