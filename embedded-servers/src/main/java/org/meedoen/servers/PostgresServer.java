package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A PostgreSQL server on loopback that ends with this process and whose data directory is kept. */
public final class PostgresServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Process process;
    private final PostgresOwner owner;

    private PostgresServer(Process process, PostgresOwner owner) {
        this.process = process;
        this.owner = owner;
    }

    /** Starts a server on the data in {@code home}, which is created if it is missing. */
    public static PostgresServer start(Path home, int port, Durability durability) {
        return start(home, home.resolve("programs"), port, durability);
    }

    /** The same, with the programs unpacked in a folder that several servers may share. */
    public static PostgresServer start(Path home, Path programs, int port, Durability durability) {
        try {
            OwnerOnly.folder(home);
            var cluster = new PostgresCluster(home, PostgresBinaries.unpackedIn(programs), durability);
            var process = cluster.start(port);
            var owner = new PostgresOwner(port, cluster.superuserPassword());
            owner.awaitServer(process);
            return new PostgresServer(process, owner);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + home.resolve("postgresql.log"), e);
        }
    }

    /** Creates the database with an owner of the same name, unless both exist; sets the owner's password. */
    public PostgresDatabase database(String name, String password) {
        return owner.database(name, password);
    }

    public int port() {
        return owner.port();
    }

    /** The server's first process; the others end with it. */
    public Process process() {
        return process;
    }

    /** Ends the sessions and stops. */
    @Override
    public void close() {
        Leash.release(process, PATIENCE);
    }
}
