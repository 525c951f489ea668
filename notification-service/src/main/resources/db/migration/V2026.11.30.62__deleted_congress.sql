-- Congresses of which nothing is kept, and no event is taken any more: it may come again.
create table deleted_congress (
    slug text primary key
);
