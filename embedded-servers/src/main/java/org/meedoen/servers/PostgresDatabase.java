package org.meedoen.servers;

/** Where a database is and how its owner gets in. */
public record PostgresDatabase(String url, String user, String password) {}
