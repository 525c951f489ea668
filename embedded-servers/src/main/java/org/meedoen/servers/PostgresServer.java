package org.meedoen.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server on loopback that ends with this process and whose data directory is kept. */
public final class PostgresServer implements AutoCloseable {

    private final PostgresCluster cluster;
    private final int port;
    private final ProcessHandle process;
    private final Process leash;

    private PostgresServer(PostgresCluster cluster, int port) throws IOException {
        this.cluster = cluster;
        this.port = port;
        this.process = cluster.process();
        this.leash = new ProcessBuilder(Leash.atEnd(cluster.stopCommand()))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
    }

    /** Starts a server on the data in {@code home}, where everything is created when there is nothing yet. */
    public static PostgresServer start(Path home, int port, Durability durability) {
        return start(home, home.resolve("programs"), port, durability);
    }

    /** The same, with the programs unpacked in a folder that several servers may share. */
    public static PostgresServer start(Path home, Path programs, int port, Durability durability) {
        try {
            Files.createDirectories(home);
            var cluster = new PostgresCluster(home, PostgresBinaries.unpackedIn(programs), durability);
            cluster.start(port);
            return new PostgresServer(cluster, port);
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start; see " + home.resolve("postgresql.log"), e);
        }
    }

    /** Creates the database with an owner of the same name, unless both exist; sets the owner's password. */
    public PostgresDatabase database(String name, String password) {
        return new PostgresOwner(port, cluster.superuserPassword()).database(name, password);
    }

    public int port() {
        return port;
    }

    /** The server's first process; the others end with it. */
    public ProcessHandle process() {
        return process;
    }

    /** Letting go of the leash stops the server. */
    @Override
    public void close() {
        try {
            leash.getOutputStream().close();
            if (!leash.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
