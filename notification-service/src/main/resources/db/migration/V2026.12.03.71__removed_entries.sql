-- Whether a mail that removes the entry was begun: the recipient's calendar may no longer show it, even if it is unknown whether
-- that mail has arrived.
alter table mails add column removal_begun boolean not null default false;
