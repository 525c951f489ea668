-- What organisers chose in an import: the column to which the cells under a heading go.
create table column_choice (
    congress text not null references congress,
    -- of the file
    kind     text not null check (kind in ('PROGRAMME', 'PARTICIPANTS', 'ORGANISATIONS')),
    -- the heading without capitals, accents, spaces and punctuation
    alike    text not null,
    heading  text not null,
    -- null: they are not imported
    chosen   text,
    primary key (congress, kind, alike)
);
