-- A mail of any kind: what it is about, by number; of which matters it tells all there is to tell now, so that what was
-- to be told of them before need not be; and in its payload what only its kind knows.
alter table mails rename column decision to number;
alter table mails rename column slot_id to matter;
alter table mails
    add column subject_id uuid,
    add column absorbs    uuid[] not null default '{}',
    add column payload    jsonb  not null default '{}',
    -- Two about a matter that say the same, one just after the other, are one.
    add column says       text,
    -- Which version of the matter the reader was told.
    add column told       bigint;

update mails set
    subject_id = coalesce(signup_id, sign_in_id),
    number = coalesce(number, 1),
    absorbs = case when matter is null or kind = 'REFUSED' then '{}'
                   when kind = 'EXCHANGED' then matter || clashes
                   else array[matter] end,
    payload = jsonb_strip_nulls(case lane
        when 'PLACE' then jsonb_build_object('kind', kind, 'congress', congress, 'signupId', signup_id, 'slotId', matter,
            'participantId', participant_id, 'decision', number, 'position', position, 'held', held,
            'otherSlotIds', to_jsonb(clashes))
        else jsonb_build_object('kind', kind, 'congress', congress, 'signInId', sign_in_id, 'expiresAt', expires_at)
        end);

-- With the columns go their constraints: both keys, and what belonged to which lane.
alter table mails drop column signup_id, drop column sign_in_id, drop column position, drop column held, drop column clashes;
alter table mails
    alter column subject_id set not null,
    alter column number set not null,
    add unique (subject_id, number);

create index mails_expiring on mails (lane, expires_at) where state = 'WAITING' and expires_at is not null;
