-- Who changed what in a congress. Entries are added, never changed, and deleted only with their congress.
create table audit_entry (
    id          bigint generated always as identity primary key,
    congress    text not null references congress,
    occurred_at timestamptz not null default clock_timestamp(),
    -- an account; null: a timer
    actor       uuid,
    -- the anonymised network of the request; null: a timer
    network     text,
    action      text not null,
    -- its kind and id, such as slot/3f0c…
    object      text not null,
    result      text not null check (result in ('DONE', 'UNCHANGED', 'REFUSED')),
    -- the type of the problem, if it was refused
    reason      text,
    changes     json not null,
    counts      json not null,
    check ((actor is null) = (network is null)),
    check ((result = 'REFUSED') = (reason is not null))
);
create index on audit_entry (congress, id);
create index on audit_entry (congress, actor, occurred_at);

create function refuse_change_of_audit_trail() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail cannot be changed';
end $$;

create trigger append_only before update or truncate on audit_entry
    for each statement execute function refuse_change_of_audit_trail();

create function refuse_deletion_of_audit_trail() returns trigger language plpgsql as $$
begin
    if exists (select from congress where slug = old.congress) then
        raise exception 'The audit trail is deleted only with its congress';
    end if;
    return null;
end $$;

-- At the end of the transaction, as the congress is deleted after its trail.
create constraint trigger deleted_with_congress after delete on audit_entry
    deferrable initially deferred
    for each row execute function refuse_deletion_of_audit_trail();
