package org.meedoen.messaging.relay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;

/** A service in a JVM of its own, which can be killed or stopped like one. */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    /** @param name the source of the events it publishes */
    static RelayProcess start(String name, PostgresDatabase database, String kafka, String topic) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                name,
                database.url(),
                database.user(),
                database.password(),
                kafka,
                topic);
        return new RelayProcess(new ProcessBuilder(command).inheritIO().start());
    }

    static void main(String[] arguments) throws InterruptedException {
        var database = new PostgresDatabase(arguments[1], arguments[2], arguments[3]);
        try (var unused = TestService.named(arguments[0], database, arguments[4], arguments[5])) {
            Thread.currentThread().join();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    void stop() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    @Override
    public void close() throws InterruptedException {
        kill();
        process.waitFor();
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }
}
