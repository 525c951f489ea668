-- Sessions are signed with RSA keys from here on. Those the former keys signed end: who was signed in does so again.
delete from signing_key;
