-- How the mails of a congress present themselves, and what the organisers add to them; as in the interface.
create table congress_mail (
    congress text primary key references congress (slug),
    settings jsonb not null
);
