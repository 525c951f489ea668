-- Whoever is taken off the list leaves a row without anything personal, for the sign-ups that refer to it.
alter table participant alter column email drop not null;
alter table participant add column removed_at timestamptz;
alter table participant add check ((email is null) = (removed_at is not null));

-- Whom to write to about the places they lost; erased soon.
create table removed_participant (
    participant uuid primary key references participant,
    email       text not null,
    name        text not null,
    removed_at  timestamptz not null default now()
);
create index on removed_participant (removed_at);

-- Judged when the transaction ends: two may be given each other's name.
alter table participant drop constraint participant_congress_email_name_key;
alter table participant add constraint participant_once unique (congress, email, name) deferrable initially deferred;
