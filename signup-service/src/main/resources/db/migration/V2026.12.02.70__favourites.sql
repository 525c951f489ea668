-- The slots that a participant would like, in the order in which they want to ask for them.
create table favourite (
    participant_id uuid not null references participant,
    slot_id        uuid not null references slot,
    position       int  not null,
    primary key (participant_id, slot_id)
);

create index favourite_of_slot on favourite (slot_id);
