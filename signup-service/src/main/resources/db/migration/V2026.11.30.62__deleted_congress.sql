-- What is left of a congress that was deleted. Its name is not given again: what is still on its way would be taken for the
-- new one's.
create table deleted_congress (
    slug       text primary key,
    deleted_at timestamptz not null default now()
);
