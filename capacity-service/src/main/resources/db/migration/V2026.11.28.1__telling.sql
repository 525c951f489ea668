-- The congress's version that came with the slot's last change. What changed before this was known has been told.
alter table slot add column changed_in bigint not null default 0;

-- With which version the numbers of a congress's slots were told last. No part of the congress's row, which who decides
-- has locked.
create table told (
    congress text primary key references congress,
    version  bigint not null
) with (fillfactor = 50);
