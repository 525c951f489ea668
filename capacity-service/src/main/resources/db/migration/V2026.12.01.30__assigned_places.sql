-- The number of the last assignment that was refused while the sign-up waited: it is known when it comes again.
alter table place add column assignment int not null default 0;

-- Places that the organisers assigned above the capacity, as long as there are more confirmed places than that.
alter table slot
    add column overbooked int not null default 0 check (overbooked >= 0),
    drop constraint no_place_too_many,
    add constraint no_place_too_many check (confirmed <= capacity + kept_over + overbooked);

-- The places that the organisers assigned above the capacity, also those that were given up since: no slot is overbooked
-- by more than these.
create table assigned_over_capacity (
    signup_id uuid primary key,
    slot_id   uuid not null
);
create index on assigned_over_capacity (slot_id);
