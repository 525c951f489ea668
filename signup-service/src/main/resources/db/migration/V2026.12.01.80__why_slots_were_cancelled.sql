-- What participants read about a cancelled slot, in English where there is a translation.
alter table slot
    add column cancelled_because_nl text,
    add column cancelled_because_en text;
