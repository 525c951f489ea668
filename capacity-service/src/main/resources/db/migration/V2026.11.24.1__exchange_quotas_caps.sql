-- Only of who waits and keeps a place until then: the sign-up with that place.
alter table place add column in_exchange_for uuid;

-- Empty for slots that were last told of before these were known.
alter table slot
    add column kind text check (kind in ('VISIT', 'WORKSHOP', 'LECTURE')),
    add column day date,
    add column per_organisation int check (per_organisation >= 1);

alter table congress
    add column caps jsonb not null default '[]',
    add column caps_version bigint not null default 0;
