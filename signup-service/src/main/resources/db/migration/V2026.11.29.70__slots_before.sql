-- When and where a slot was before it moved, until that version of it: a mail about the move tells old and new.
create table slot_before (
    slot_id           uuid not null references slot,
    until_version     bigint not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    meeting_point     text not null,
    meeting_latitude  double precision,
    meeting_longitude double precision,
    end_point         text,
    primary key (slot_id, until_version)
);
