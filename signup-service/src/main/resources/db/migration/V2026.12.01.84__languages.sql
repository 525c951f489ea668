-- Whether the pages and mails of a congress are also in English; they always are in Dutch.
alter table congress
    add column english boolean not null default true,
    alter column name_en drop not null;
