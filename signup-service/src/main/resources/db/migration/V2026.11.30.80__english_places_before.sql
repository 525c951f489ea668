-- The English names of where a slot was, for mails in English about a move.
alter table slot_before
    add column meeting_point_en text,
    add column end_point_en     text;
