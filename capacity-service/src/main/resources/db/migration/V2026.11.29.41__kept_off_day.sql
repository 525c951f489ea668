-- Places that their participants had before the organisers moved the slot to a day that is not theirs, or changed their
-- days: the only way in which somebody may have a place on a day on which they may not take part.
create table kept_off_day (
    signup_id uuid primary key
);
