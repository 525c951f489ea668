package org.meedoen.messaging.relay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.meedoen.messaging.TestService;
import org.meedoen.servers.PostgresDatabase;

/** A service in a JVM of its own that can be killed or paused. */
final class RelayProcess implements AutoCloseable {

    private final Process process;

    private RelayProcess(Process process) {
        this.process = process;
    }

    static RelayProcess start(PostgresDatabase database, String kafka, String topic) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RelayProcess.class.getName(),
                database.url(),
                database.user(),
                database.password(),
                kafka,
                topic);
        return new RelayProcess(new ProcessBuilder(command).inheritIO().start());
    }

    static void main(String[] arguments) throws InterruptedException {
        var database = new PostgresDatabase(arguments[0], arguments[1], arguments[2]);
        try (var unused = TestService.start(database, arguments[3], arguments[4])) {
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
