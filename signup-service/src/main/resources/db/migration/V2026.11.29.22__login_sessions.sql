-- What its owner may recognise a session by. Names of browser and system only, as far as they are known.
alter table account_session
    add column browser      text,
    add column system       text,
    add column last_used_at timestamptz not null default now();

-- Administrators' sessions end after a working day from now on; older ones lasted for months.
update account_session set revoked_at = now()
from account, administrator
where account.id = account_session.account and administrator.email = account.email and revoked_at is null;

alter table administrator add column id uuid not null default gen_random_uuid() unique;

-- SHA-256 of each address that was ever made administrator by the configuration: who was removed stays removed at the
-- next start.
create table configured_administrator (
    address bytea primary key
);
