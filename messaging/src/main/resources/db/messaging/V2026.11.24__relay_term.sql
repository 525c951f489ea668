-- The name was for Kafka's transactions; the term tells a leader's records from those of the leaders before it.
alter table relay_lease drop column name, add column term bigint not null default 0;
