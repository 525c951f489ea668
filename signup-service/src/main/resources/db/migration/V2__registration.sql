create table signup (
    id             uuid primary key,
    congress       text not null references congress,
    slot_id        uuid not null references slot,
    participant_id uuid not null references participant,
    status         text not null check (status in
        ('REQUESTED', 'CONFIRMED', 'WAITLISTED', 'REFUSED', 'WITHDRAWING', 'WITHDRAWN', 'CANCELLED')),
    requested_at   timestamptz not null,
    -- number of the last decision that was applied; 0: none yet
    decision       int not null default 0,
    decided_at     timestamptz,
    reason         text,
    clashing_slot  uuid,
    waiting_rank   bigint
);
-- Asking again for what one has, or waits for, is a repeat and not a second sign-up.
create unique index signup_once on signup (slot_id, participant_id)
    where status in ('REQUESTED', 'CONFIRMED', 'WAITLISTED');
create index on signup (participant_id);
create index signup_queue on signup (slot_id, waiting_rank) where status = 'WAITLISTED';
