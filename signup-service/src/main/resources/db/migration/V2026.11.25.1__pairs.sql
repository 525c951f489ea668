-- How often others may pass a pair that waits for its second place.
alter table congress add column pair_passes int not null default 3 check (pair_passes between 0 and 1000);

-- Somebody asks a colleague to sign up together for a slot: both or none.
create table invitation (
    id            uuid primary key,
    congress      text not null references congress,
    slot_id       uuid not null references slot,
    inviter       uuid not null references participant,
    -- who accepted; null: nobody yet
    invited       uuid references participant,
    -- SHA-256, so that a copy of this table invites nobody
    token         bytea not null unique,
    taken_back_at timestamptz,
    check (inviter <> invited)
);
-- A newer link takes the place of one that nobody accepted.
create unique index invitation_open on invitation (slot_id, inviter) where invited is null and taken_back_at is null;
create index on invitation (inviter);
create index on invitation (invited);

-- Sign-ups that were asked for by an invitation, and the other's, until one goes on alone.
alter table signup add column invitation uuid references invitation;
alter table signup add column together uuid references signup deferrable initially deferred;
create index on signup (invitation) where invitation is not null;
create index on signup (together) where together is not null;
create index on signup (in_exchange_for) where in_exchange_for is not null;
