-- One row for every mail: what it is about, and how far it got. Ids only; whom it went to is known to signup-service
-- alone, and what a link or code was is known to nobody.
create table mails (
    id             uuid        not null default uuidv7() primary key,
    seq            bigint      not null generated always as identity,
    lane           text        not null check (lane in ('SIGN_IN', 'PLACE')),
    kind           text        not null,
    congress       text,
    signup_id      uuid,
    slot_id        uuid,
    participant_id uuid,
    decision       int,
    position       int,
    held           text        check (held in ('PLACE', 'WAITING')),
    clashes        uuid[]      not null default '{}',
    sign_in_id     uuid,
    expires_at     timestamptz,

    state          text        not null check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'EXPIRED', 'ABSORBED')),
    reason         text,
    attempts       int         not null default 0,
    last_error     text,
    decided_at     timestamptz not null,
    created_at     timestamptz not null default now(),
    next_attempt_at timestamptz not null default now(),
    sent_at        timestamptz,

    -- Who is sending it, and until when nobody else may. Begun: it may be with the SMTP server already.
    lease          uuid,
    leased_until   timestamptz,
    begun          boolean     not null default false,
    -- The last attempt failed for want of another server, not because of this mail.
    held_up        boolean     not null default false,

    unique (signup_id, decision),
    unique (sign_in_id),
    check (
        lane = 'PLACE' and num_nulls(signup_id, slot_id, participant_id, decision, congress) = 0 and sign_in_id is null
        or lane = 'SIGN_IN' and num_nulls(sign_in_id, expires_at) = 0 and signup_id is null)
);

create index mails_due on mails (lane, seq) where state = 'WAITING';
create index mails_held_up on mails (lane) where state = 'WAITING' and held_up;
create index mails_waiting_of_participant on mails (participant_id, seq) where state = 'WAITING';
create index mails_of_participant on mails (participant_id, slot_id, seq);
create index mails_of_congress on mails (congress, seq);

-- Rows are rewritten a few times within seconds, and then never again.
alter table mails set (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05);
