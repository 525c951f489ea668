-- What was claimed before and still waits: few, also when tens of thousands wait.
create index mails_claimed on mails (lane) where state = 'WAITING' and lease is not null;
