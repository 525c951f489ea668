-- One row for each batch that decided something in a congress: when, how much, and the numbers of the slots that it changed.
-- Only the organisers' plots read it. A row for each slot would cost a rush more.
create table decided_batch (
    congress   text not null,
    -- of the congress, after the batch
    version    bigint not null,
    decided_at timestamptz not null default now(),
    -- first decisions
    confirmed  int not null,
    waitlisted int not null,
    refused    int not null,
    -- later decisions: places given to those who waited, places given up
    promoted   int not null,
    released   int not null,
    -- one entry for each changed slot
    slots           uuid[] not null,
    slots_capacity  int[] not null,
    slots_confirmed int[] not null,
    slots_waiting   int[] not null,
    primary key (congress, version)
);

-- What was decided before this was known has no history: the numbers begin as they are now.
insert into decided_batch (congress, version, confirmed, waitlisted, refused, promoted, released,
    slots, slots_capacity, slots_confirmed, slots_waiting)
select congress.slug, congress.version, 0, 0, 0, 0, 0,
    array_agg(slot.id), array_agg(slot.capacity), array_agg(slot.confirmed), array_agg(slot.waiting)
from congress join slot on slot.congress = congress.slug
where not exists (select from deleted_congress where deleted_congress.slug = congress.slug)
group by congress.slug, congress.version;
