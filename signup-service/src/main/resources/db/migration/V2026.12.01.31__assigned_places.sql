alter table signup
    -- made by the organisers, who assigned a place: if it is refused, its participant never asked for it
    add column by_organiser boolean not null default false,
    -- assignments of a place to it while it waited
    add column assignments int not null default 0,
    -- whether the last of these is not decided yet
    add column assigning boolean not null default false,
    -- why the last of these was refused, and because of which slot
    add column not_assigned text,
    add column not_assigned_clash uuid;
