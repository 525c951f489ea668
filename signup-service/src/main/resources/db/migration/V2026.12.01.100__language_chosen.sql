-- Whether somebody chose the language of their mails. Otherwise it is that of the pages on which they last asked to sign in.
alter table account add column language_chosen boolean not null default true;
-- A choice was stored for the participants as well: where they differ, there was none.
update account set language_chosen = false
where exists (select from participant
              where participant.email = account.email and participant.language <> account.language);
alter table account alter column language_chosen set default false;
