-- Locked while a batch of the congress's events is decided: one writer at a time.
create table congress (
    slug    text primary key,
    -- grows with every batch that decided something
    version bigint not null default 0
) with (fillfactor = 50);

create table slot (
    id           uuid primary key,
    congress     text not null references congress,
    version      bigint not null,
    starts_at    timestamptz not null,
    ends_at      timestamptz not null,
    capacity     int not null check (capacity >= 0),
    waiting_list boolean not null,
    promoting    boolean not null,
    cancelled    boolean not null,
    confirmed    int not null check (confirmed >= 0),
    waiting      int not null check (waiting >= 0),
    -- places kept beyond a capacity that was lowered
    kept_over    int not null check (kept_over >= 0),
    last_rank    bigint not null,
    changes      bigint not null,
    check (starts_at < ends_at),
    -- the rules never let it come to this; if they do, nothing is stored
    constraint no_place_too_many check (confirmed <= capacity + kept_over)
) with (fillfactor = 50);
create index on slot (congress);

-- What became of every sign-up, also of those that were refused: a request that comes again is known by it.
-- The slot is no foreign key: a request for an unknown slot is refused, and that is remembered too.
create table place (
    signup_id      uuid primary key,
    congress       text not null,
    slot_id        uuid not null,
    participant_id uuid not null,
    organisation   text,
    standing       text not null check (standing in ('CONFIRMED', 'WAITING', 'REFUSED', 'RELEASED')),
    -- by arrival in the slot; 0 for who was refused
    rank           bigint not null,
    decision       int not null check (decision >= 1)
);
create unique index place_once on place (participant_id, slot_id) where standing in ('CONFIRMED', 'WAITING');
create unique index place_line on place (slot_id, standing, rank) include (participant_id)
    where standing in ('CONFIRMED', 'WAITING');
