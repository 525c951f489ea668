-- Only of who waits: whether waits that conflict with this place are kept when it is given, each in exchange for it.
alter table place add column keeps_waiting boolean not null default false;
