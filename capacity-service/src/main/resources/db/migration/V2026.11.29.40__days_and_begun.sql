-- The days on which the participant may take part, as far as was told; empty: any day. And of which telling they are.
alter table place
    add column days date[],
    add column days_version bigint not null default 0;

-- Nobody is given a place any more, nobody waits.
alter table slot add column begun boolean not null default false;
