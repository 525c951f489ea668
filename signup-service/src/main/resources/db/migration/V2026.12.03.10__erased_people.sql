-- Whose personal data was erased: their sign-ups stay, and count. Of a removed participant there is nothing to count.
alter table participant
    add column erased_at timestamptz,
    drop constraint participant_check,
    add check ((email is null) = (removed_at is not null or erased_at is not null));

-- How many of the recipients of a message were erased.
alter table announcement add column erased_recipients int not null default 0;

-- Tokens outlive the account: what revokes them has to, too.
alter table account_session drop constraint account_session_account_fkey;

-- Congresses whose personal data is to be erased soon, or was.
create table congress_erasure (
    congress     text primary key references congress,
    -- since when it is known that its time is near; null: not any more
    announced_at timestamptz,
    -- the last time
    erased_at    timestamptz
);
