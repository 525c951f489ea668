-- Whether the availability of the slots is public. Existing congresses are public; a new one is a draft until it is published.
alter table congress
    add column published boolean not null default false,
    add column publication_version bigint not null default 0;
update congress set published = true;
