-- Deleted congresses. A slug cannot be used again, as late events of the deleted congress would be applied to the new one.
create table deleted_congress (
    slug       text primary key,
    deleted_at timestamptz not null default now()
);
