-- The organisers moved the slot of a sign-up onto another one of the same participant, who keeps both places: the only
-- way in which two places of one participant may overlap.
create table moved_onto (
    signup_id uuid not null,
    slot_id   uuid not null,
    primary key (signup_id, slot_id)
);
