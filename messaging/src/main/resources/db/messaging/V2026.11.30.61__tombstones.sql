-- Empty: a record without a value, after which a compacted topic keeps nothing under its key.
alter table outbox alter column payload drop not null;
