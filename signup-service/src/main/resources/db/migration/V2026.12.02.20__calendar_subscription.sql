-- The address to which the calendar of a participant subscribes. It contains a key, of which only the hash is stored. The key
-- follows from the salt and the installation's secret, so that it can be shown again.
create table calendar_subscription (
    participant_id uuid primary key references participant,
    -- who made it; it works only while the participant has this account's address
    account        uuid not null,
    salt           uuid not null,
    key_hash       bytea not null unique,
    made_at        timestamptz not null default now()
);
