-- With which version the numbers of a congress's slots were published last.
alter table told rename to availability_published;
alter index told_pkey rename to availability_published_pkey;
alter table availability_published rename constraint told_congress_fkey to availability_published_congress_fkey;
