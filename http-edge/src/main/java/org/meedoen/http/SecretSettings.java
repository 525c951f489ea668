package org.meedoen.http;

/** Settings with a secret that every installation must choose. All beans of this type are checked before the database is reached. */
public interface SecretSettings {

    /** The name of the environment variable. */
    String secretVariable();

    String secret();
}
