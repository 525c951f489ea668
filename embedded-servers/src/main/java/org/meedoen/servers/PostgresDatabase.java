package org.meedoen.servers;

/** The address of a database and the credentials of its owner. */
public record PostgresDatabase(String url, String user, String password) {}
