-- Deleted congresses. Their events are skipped, as they may be delivered late or again.
create table deleted_congress (
    slug text primary key
);
