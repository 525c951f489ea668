-- Somebody asked to sign in with an address. Kept for a day, for the limits per address.
create table sign_in (
    id          uuid primary key,
    email       text not null,
    congress    text references congress,
    language    text not null check (language in ('nl', 'en')),
    -- SHA-256 of the secret in the cookie of the browser that asked
    browser     bytea not null,
    -- INVITED: a mail to sign in with; DECLINED: a mail that says no; SILENT: no mail, as there were enough
    answer      text not null check (answer in ('INVITED', 'DECLINED', 'SILENT')),
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    wrong_codes int not null default 0,
    used_at     timestamptz
);
create index on sign_in (email, asked_at);
create index on sign_in (browser);
create index on sign_in (asked_at);

-- One per mail that was sent: a mail sent twice carries another link and another code, and both work.
create table sign_in_secret (
    -- SHA-256, so that a copy of this table signs nobody in
    token   bytea primary key,
    sign_in uuid not null references sign_in on delete cascade,
    -- SHA-256 of sign-in id and code
    code    bytea not null
);
create index on sign_in_secret (sign_in);

create table account_session (
    id         uuid primary key,
    account    uuid not null references account,
    own_device boolean not null,
    opened_at  timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz
);
create index on account_session (account);
create index on account_session (expires_at) where revoked_at is not null;

-- Private keys that sign sessions; they are nowhere else.
create table signing_key (
    id         text primary key,
    jwk        jsonb not null,
    signs_from timestamptz not null
);
