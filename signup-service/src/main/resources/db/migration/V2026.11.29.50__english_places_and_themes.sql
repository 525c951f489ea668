-- What people read of a session and a slot, in English where there is a translation.
alter table session
    add column theme_en         text,
    add column accessibility_en text;
alter table slot
    add column meeting_point_en text,
    add column end_point_en     text;
