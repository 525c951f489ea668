-- Whether the rest of the system heard that it has begun. It hears so of slots that began before this was known, too; but
-- nobody is written to about what is long over.
alter table slot add column begun boolean not null default false;
update slot set begun = true where ends_at < now() - interval '1 day';
create index on slot (starts_at) where not begun and not cancelled;

-- Grows with every change of the days.
alter table participant add column days_version bigint not null default 0;

-- Whoever gives out the places did not know on which days people may take part. Changes of what is told afterwards have
-- higher versions.
update participant set days_version = 1 where days is not null;
insert into outbox (event_id, topic, key, type, payload)
select gen_random_uuid(), 'meedoen.signups', congress, 'meedoen.participant.days-changed.v1',
    jsonb_build_object('congress', congress, 'participantId', id, 'allowedDays', jsonb_build_object(
        'version', days_version, 'days', (select jsonb_agg(day order by day) from unnest(days) as day)))::text
from participant where days is not null;

-- Who signs up and withdraws again and again is asked to wait.
create index on signup (participant_id, slot_id, requested_at) where status in ('WITHDRAWING', 'WITHDRAWN');
