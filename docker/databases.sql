-- A database and a role for each service; no service reads another's tables.
\set signup `cat /run/secrets/signup`
\set capacity `cat /run/secrets/capacity`
\set notification `cat /run/secrets/notification`
create role signup login password :'signup';
create role capacity login password :'capacity';
create role notification login password :'notification';
create database signup owner signup;
create database capacity owner capacity;
create database notification owner notification;
revoke connect on database signup, capacity, notification from public;
