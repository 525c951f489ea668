-- Entries in the recipients' calendars. Whether the mail offers one, and whose entry the recipient may have because of it: mostly
-- that of the sign-up it is about.
alter table mails
    add column offers_entry boolean not null default false,
    add column entry        uuid;

update mails set offers_entry = true
where state = 'WAITING' and lane = 'PLACE' and payload ->> 'held' = 'PLACE'
    and kind not in ('WITHDRAWN', 'WITHDRAWN_BY_ORGANISER', 'HANDED_OVER', 'SLOT_CANCELLED', 'WAITING_ENDED', 'LINE_ENDED', 'REFUSED');
