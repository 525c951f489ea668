package org.meedoen.servers;

/** What a server promises about the data it has acknowledged. */
public enum Durability {
    /** Acknowledged data survives a crash of the machine; the data directory is kept. */
    DURABLE,
    /** As fast as possible; for tests, whose data may be lost. */
    FLEETING
}
