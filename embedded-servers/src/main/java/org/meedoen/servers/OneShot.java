package org.meedoen.servers;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;

/** Commands that do one thing and end. */
final class OneShot {

    private OneShot() {}

    static void run(List<String> command) throws IOException {
        require(start(command, Redirect.DISCARD), command);
    }

    static void run(List<String> command, Path log) throws IOException {
        require(start(command, Redirect.appendTo(OwnerOnly.file(log).toFile())), command);
    }

    static boolean succeeds(List<String> command) {
        try {
            return exitCode(start(command, Redirect.DISCARD)) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static Process start(List<String> command, Redirect output) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
    }

    private static void require(Process process, List<String> command) throws IOException {
        var code = exitCode(process);
        if (code != 0) {
            throw new IOException("Ended with " + code + ": " + String.join(" ", command));
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
