-- A database and a role for each service; no service reads another's tables.
\set signup `cat /secrets/signup/MEEDOEN_DATABASE_PASSWORD`
\set capacity `cat /secrets/capacity/MEEDOEN_DATABASE_PASSWORD`
\set notification `cat /secrets/notification/MEEDOEN_DATABASE_PASSWORD`
create role signup login password :'signup';
create role capacity login password :'capacity';
create role notification login password :'notification';
create database signup owner signup;
create database capacity owner capacity;
create database notification owner notification;
revoke connect on database signup, capacity, notification from public;
