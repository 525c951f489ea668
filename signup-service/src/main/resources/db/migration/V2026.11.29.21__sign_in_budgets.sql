-- Mails and wrong codes count for the mailbox, which has more addresses than one: with +tags, for example.
alter table sign_in
    add column mailbox  text,
    -- did not show a secret of an earlier request
    add column newcomer boolean not null default true,
    -- not an address: the first 24 bits of it, or 48
    add column network  text not null default 'unknown';
update sign_in set mailbox = regexp_replace(email, '^([^+@]+)\+[^@]*@', '\1@');
alter table sign_in alter column mailbox set not null, alter column newcomer drop default, alter column network drop default;
create index on sign_in (mailbox, asked_at);
