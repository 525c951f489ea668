-- What the last file with a session or a slot had in its cells, so that later edits are recognised.
create table imported_cells (
    congress text  not null references congress,
    part     text  not null check (part in ('SESSION', 'SLOT')),
    -- of the session or the slot
    key      text  not null,
    -- by column, in plain notation
    cells    jsonb not null,
    primary key (congress, part, key)
);
