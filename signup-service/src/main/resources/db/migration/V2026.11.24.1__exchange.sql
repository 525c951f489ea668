-- The own sign-up whose place is given up the moment this one gets a place.
alter table signup add column in_exchange_for uuid references signup;
create index on signup (in_exchange_for) where in_exchange_for is not null and status = 'WAITLISTED';

-- What happened in a queue, so that who waits can be told: since when one waits, when one was promoted from it (the rank
-- stays), when one's place came free. And whether it is one's organisation that has to wait.
alter table signup add column waiting_since timestamptz;
alter table signup add column promoted_at timestamptz;
alter table signup add column freed_at timestamptz;
alter table signup add column held_back text;
create index on signup (slot_id, promoted_at) where promoted_at is not null;
create index on signup (slot_id, freed_at) where freed_at is not null;
update signup set waiting_since = decided_at where status = 'WAITLISTED';
