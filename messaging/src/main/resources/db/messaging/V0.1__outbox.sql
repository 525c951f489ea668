-- Every row is inserted once and deleted soon: the dead rows must go before they slow the search for the first live one,
-- so vacuum comes after a fixed number of them, without resting, and statistics (which never fit) are left alone.
create table outbox (
    id         bigint generated always as identity primary key,
    event_id   uuid        not null,
    topic      text        not null,
    key        text        not null,
    type       text        not null,
    payload    text        not null,
    created_at timestamptz not null default clock_timestamp()
) with (
    fillfactor = 100,
    autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_threshold = 5000,
    autovacuum_vacuum_insert_scale_factor = 0,
    autovacuum_vacuum_insert_threshold = 50000,
    autovacuum_vacuum_cost_delay = 0,
    autovacuum_analyze_scale_factor = 0,
    autovacuum_analyze_threshold = 2000000000
);

-- One row: who publishes, until when by this database's clock. The name is the transactional id with which Kafka fences
-- every earlier leader, so it is drawn once for this database.
create table relay_lease (
    one        boolean primary key default true check (one),
    name       uuid        not null default gen_random_uuid(),
    holder     uuid,
    expires_at timestamptz not null default '-infinity'
) with (fillfactor = 10, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 500);

insert into relay_lease default values;
