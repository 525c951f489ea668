-- Whether the place is one of those that only the organisers give.
alter table signup_decision add column from_set_aside boolean not null default false;
