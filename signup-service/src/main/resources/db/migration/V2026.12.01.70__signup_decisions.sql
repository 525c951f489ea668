-- Every decision about a sign-up, as it was applied. The sign-up itself has the last one only.
create table signup_decision (
    signup_id  uuid not null references signup,
    number     int not null,
    decided_at timestamptz not null,
    kind       text not null check (kind in
        ('CONFIRMED', 'PROMOTED', 'ASSIGNED', 'WAITLISTED', 'REFUSED', 'RELEASED', 'EXCHANGED', 'REASSIGNED', 'MOVED',
         'PARTED')),
    -- why it was refused or ended
    reason     text,
    -- what was released or is kept: PLACE or WAITING
    held       text,
    -- on the waiting list at that moment
    position   int,
    held_back  text,
    -- the slot that the decision mentions besides that of the sign-up
    other_slot uuid,
    -- decided with the sign-up of the other of a pair
    pair       boolean not null default false,
    cap        jsonb,
    -- of the slot, when the decision was applied; null: applied before this was stored
    capacity   int,
    primary key (signup_id, number)
);

-- Of earlier sign-ups, only the last decision is known.
insert into signup_decision (signup_id, number, decided_at, kind, reason, held_back, other_slot, cap)
select id, decision, decided_at,
    case
        when reason = 'EXCHANGED' then 'EXCHANGED'
        when status = 'REFUSED' then 'REFUSED'
        when status in ('WITHDRAWN', 'CANCELLED') then 'RELEASED'
        when status = 'WAITLISTED' or promoted_at is null and waiting_rank is not null then 'WAITLISTED'
        when promoted_at is not null then 'PROMOTED'
        else 'CONFIRMED'
    end,
    reason, held_back, case when status = 'REFUSED' then clashing_slot end, cap
from signup
where decision > 0 and decided_at is not null;
