-- How the pages and mails of a congress look. Without a colour: as the theme has it.
alter table congress
    add column accent text check (accent ~ '^#[0-9a-f]{6}$'),
    add column logo_hash text,
    add column logo_width int,
    add column logo_height int,
    add check (num_nonnulls(logo_hash, logo_width, logo_height) in (0, 3));
-- The picture, apart because a congress is read far more often.
create table congress_logo (
    congress text primary key references congress,
    png bytea not null
);
