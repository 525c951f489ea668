-- The private keys are encrypted with a secret that is not in the database. Existing keys are encrypted at the next start.
alter table signing_key
    add column encrypted text,
    add column made_at timestamptz not null default now(),
    alter column jwk drop not null,
    add check (num_nonnulls(jwk, encrypted) = 1);

update signing_key set made_at = least(signs_from, now());
