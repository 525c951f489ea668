alter table signup
    -- who has the place beside the participant's, as decided
    add column companion text check (companion in ('COMPANION', 'INTERPRETER')),
    -- whether the last companion that the organisers asked for, or left out, is not decided yet
    add column accompanying boolean not null default false;

alter table signup_decision
    add column companion text,
    drop constraint signup_decision_kind_check,
    add constraint signup_decision_kind_check check (kind in
        ('CONFIRMED', 'PROMOTED', 'ASSIGNED', 'WAITLISTED', 'REFUSED', 'RELEASED', 'EXCHANGED', 'REASSIGNED', 'MOVED',
         'PARTED', 'ACCOMPANIED', 'COMPANION_ENDED'));
