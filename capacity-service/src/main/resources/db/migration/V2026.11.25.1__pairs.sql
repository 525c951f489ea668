-- Of a pair, until they part: the other's sign-up.
-- Only of the first of a pair, while they wait: how often others were given the one place that was free.
alter table place
    add column partner uuid,
    add column passed int not null default 0 check (passed >= 0);
create index place_pairs on place (slot_id, rank) include (participant_id)
    where standing = 'WAITING' and partner is not null;

-- how many of who waits do so with another
alter table slot add column paired int not null default 0 check (paired between 0 and waiting);

alter table congress
    add column pair_passes int not null default 3 check (pair_passes >= 0),
    add column pairs_version bigint not null default 0;
