-- What was wanted when somebody asked to sign in, so that the link takes it along into any browser. The slot may be
-- gone when they come back: no reference.
alter table sign_in
    add column wish_slot        uuid,
    add column wish_participant uuid,
    add column wish_path        text,
    -- the link may be spent (used_at) while the browser that asked still waits for its code
    add column code_used_at     timestamptz;
update sign_in set code_used_at = used_at;
