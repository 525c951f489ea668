-- An address that was added to the organisers, for the mail that says so. It is deleted when the address is removed.
create table organiser_invitation (
    id       uuid primary key default gen_random_uuid(),
    congress text not null references congress (slug),
    email    text not null,
    language text not null,
    unique (congress, email)
);
