-- How fast participants go from one meeting point to another, in kilometres an hour. Nobody cycles if cycling is 0.
alter table congress
    add column walking_speed int not null default 5,
    add column cycling_speed int not null default 15;
