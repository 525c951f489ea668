-- Who was ticked off at the door, when and by whom. Rows are added and never changed; of a sign-up, the latest tick counts.
create table attendance_tick (
    id          bigint generated always as identity primary key,
    signup_id   uuid not null references signup,
    present     boolean not null,
    -- the moment of the tick, which may be sent later
    ticked_at   timestamptz not null,
    received_at timestamptz not null default clock_timestamp(),
    account     uuid not null,
    -- a tick that is sent again is no second one
    unique (signup_id, ticked_at, present, account)
);
