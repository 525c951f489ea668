-- Everything belongs to a congress; its slug never changes and is the key of its events.
create table congress (
    slug                    text primary key check (slug ~ '^[a-z0-9][a-z0-9-]{1,58}[a-z0-9]$'),
    name_nl                 text not null,
    name_en                 text not null,
    host_city               text not null,
    days                    date[] not null check (cardinality(days) > 0),
    time_zone               text not null default 'Europe/Amsterdam',
    signup_opens_at         timestamptz not null,
    signup_closes_at        timestamptz not null,
    admission               text not null check (admission in ('LIST', 'DOMAINS', 'ANYONE')),
    admission_domains       text[] not null default '{}',
    -- freed places are promoted until this time of day, so many days before the slot
    promotion_days_before   int not null default 1 check (promotion_days_before >= 0),
    promotion_until_time    time not null default '18:00',
    contact_email           text not null,
    sample                  boolean not null default false,
    -- grows with every change of what the public programme shows
    programme_version       bigint not null default 1,
    check (signup_opens_at < signup_closes_at)
);

-- Addresses are stored in lower case everywhere.
create table administrator (
    email text primary key
);

create table organiser (
    congress text not null references congress,
    email    text not null,
    primary key (congress, email)
);

create table organisation (
    congress text not null references congress,
    id       text not null,
    name     text not null,
    primary key (congress, id)
);

create table session (
    id              uuid primary key,
    congress        text not null references congress,
    key             text not null,
    kind            text not null check (kind in ('VISIT', 'WORKSHOP', 'LECTURE')),
    title_nl        text not null,
    title_en        text,
    abstract_nl     text not null default '',
    abstract_en     text,
    hosts           text[] not null default '{}',
    theme           text,
    district        text,
    language        text not null default 'nl',
    accessibility   text,
    -- empty: as the congress
    signup_opens_at  timestamptz,
    signup_closes_at timestamptz,
    unique (congress, key)
);

create table slot (
    id                 uuid primary key,
    congress           text not null references congress,
    session_id         uuid not null references session,
    key                text not null,
    starts_at          timestamptz not null,
    ends_at            timestamptz not null,
    -- the day in the congress's time zone: who may come that day may sign up
    day                date not null,
    meeting_point      text not null,
    meeting_latitude   double precision,
    meeting_longitude  double precision,
    end_point          text,
    capacity           int not null check (capacity >= 0),
    waiting_list       boolean not null,
    cancelled          boolean not null default false,
    version            bigint not null default 1,
    promotion_until    timestamptz not null,
    promoting          boolean not null,
    unique (congress, key),
    check (starts_at < ends_at)
);
create index on slot (session_id);
create index on slot (promotion_until) where promoting and not cancelled;

-- A proven mailbox. It acts for the participants that carry its address.
create table account (
    id         uuid primary key,
    email      text not null unique,
    language   text not null default 'nl' check (language in ('nl', 'en')),
    created_at timestamptz not null default now()
);

create table participant (
    id           uuid primary key,
    congress     text not null references congress,
    email        text not null,
    name         text not null,
    organisation text,
    -- null: every day
    days         date[],
    language     text not null default 'nl' check (language in ('nl', 'en')),
    -- on the organisers' list, or registered by the participant
    listed       boolean not null,
    created_at   timestamptz not null default now(),
    unique (congress, email, name),
    foreign key (congress, organisation) references organisation (congress, id)
);
create index on participant (email);
