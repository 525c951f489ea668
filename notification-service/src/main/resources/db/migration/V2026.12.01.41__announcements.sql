-- Messages of the organisers: many mails, which wait for no other and let no other wait.
alter table mails drop constraint mails_lane_check;
alter table mails add constraint mails_lane_check check (lane in ('SIGN_IN', 'PLACE', 'ANNOUNCEMENT'));

-- The message that this is a participant's only mail of.
alter table mails add column announcement uuid;
create unique index mails_of_announcement on mails (announcement, participant_id) where announcement is not null;
