-- Only of who was refused for it: how many places of what one may have.
alter table signup add column cap jsonb;
