-- How a congress reminds its participants on the day before; none: by default, see ReminderSettings.
create table congress_reminder (
    congress    text    primary key references congress,
    enabled     boolean not null,
    time_of_day time    not null
);

-- The days of which the participants were reminded: once, however often and wherever the timer runs.
create table reminded_day (
    congress    text        not null references congress,
    day         date        not null,
    reminded_at timestamptz not null default now(),
    primary key (congress, day)
);

-- Who wants no reminders.
create table reminder_declined (
    participant_id uuid        primary key references participant,
    declined_at    timestamptz not null default now()
);
