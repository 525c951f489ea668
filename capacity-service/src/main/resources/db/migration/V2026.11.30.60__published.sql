-- Whether the numbers of its slots are for everybody. All that there were are public; a new one is not until it is told.
alter table congress
    add column published boolean not null default false,
    add column publication_version bigint not null default 0;
update congress set published = true;
