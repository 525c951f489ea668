-- At most so many of one organisation in a slot, perhaps until a moment; who was held back is served then.
alter table slot add column per_organisation int check (per_organisation >= 1);
alter table slot add column quota_until timestamptz;
alter table slot add column quota_ended boolean not null default false;
alter table slot add check (quota_until is null or per_organisation is not null);
create index on slot (quota_until) where not quota_ended and not cancelled;

-- How many places one participant may have: [{"kind": "VISIT", "per": "DAY", "max": 1}]
alter table congress add column caps jsonb not null default '[]';
