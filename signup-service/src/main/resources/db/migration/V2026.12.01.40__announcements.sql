-- Messages of the organisers to a group of participants. Their texts are nowhere else.
create table announcement (
    id          uuid primary key,
    congress    text not null references congress,
    audience    text not null check (audience in
        ('EVERYONE', 'DAY', 'SESSION', 'SLOT', 'WAITING_LIST', 'ORGANISATION')),
    -- which day, session, slot or organisation
    audience_of text,
    subject_nl  text not null,
    subject_en  text,
    body_nl     text not null,
    body_en     text,
    created_at  timestamptz not null default now(),
    -- when it is to be sent; null: a draft
    send_at     timestamptz,
    -- when its recipients were determined
    sent_at     timestamptz,
    stopped_at  timestamptz,
    check ((audience = 'EVERYONE') = (audience_of is null)),
    check ((subject_en is null) = (body_en is null))
);
create index on announcement (congress, created_at);
create index on announcement (send_at) where sent_at is null and send_at is not null;

-- Who gets it: determined once, so that nobody is forgotten and nobody gets it twice.
create table announcement_recipient (
    announcement uuid not null references announcement on delete cascade,
    participant  uuid not null references participant,
    -- the slot because of which they get it
    slot         uuid references slot,
    primary key (announcement, participant)
);
create index on announcement_recipient (participant);
