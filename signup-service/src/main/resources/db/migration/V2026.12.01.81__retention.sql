-- How many days after the last day of a congress the personal data of its participants is to be erased.
alter table congress
    add column retention_days int not null default 90;
