-- Places that only the organisers give. Empty for slots that were last published before there were such places.
alter table slot
    add column set_aside int not null default 0 check (set_aside >= 0),
    -- how many confirmed places are of those
    add column set_aside_given int not null default 0 check (set_aside_given between 0 and confirmed),
    -- how many others, within the capacity, hold what should be set aside: they had their places before
    add column kept_aside int not null default 0 check (kept_aside >= 0);
-- the rules never let it come to this; if they do, nothing is stored
alter table slot add constraint no_set_aside_place_for_others check (
    confirmed - set_aside_given
        <= greatest(0, capacity - greatest(set_aside, set_aside_given)) + kept_aside + kept_over + overbooked);

alter table place add column from_set_aside boolean not null default false;

-- As before, without the free places that only the organisers give.
create or replace view idle_waiting as
with waiting as not materialized (
    select s.congress, p.signup_id, p.slot_id, p.partner, p.rank, p.passed, c.pair_passes,
        s.capacity - s.confirmed - greatest(0, s.set_aside - s.set_aside_given) as free,
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
