-- When the congress was published; null for a draft, which only its organisers see. Existing congresses are published.
alter table congress add column published_at timestamptz;
update congress set published_at = now(), programme_version = programme_version + 1;
insert into outbox (event_id, topic, key, type, payload)
select gen_random_uuid(), 'meedoen.signups', slug, 'meedoen.congress.publication-changed.v1',
    jsonb_build_object('congress', slug, 'version', programme_version, 'published', true)::text
from congress;
