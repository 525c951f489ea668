-- Places of a slot that only the organisers give, perhaps until a moment; then those that are left go to who waits.
alter table slot
    add column set_aside int check (set_aside >= 1),
    add column set_aside_until timestamptz,
    add column set_aside_ended boolean not null default false,
    add check (set_aside_until is null or set_aside is not null);
create index on slot (set_aside_until) where not set_aside_ended and not cancelled;
