-- Counted for each request to sign in; there are few of them.
create index on sign_in (asked_at) where answer = 'DECLINED';
