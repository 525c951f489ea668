-- Null for a tombstone, which removes its key from a compacted topic.
alter table outbox alter column payload drop not null;
