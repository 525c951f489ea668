package org.meedoen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meedoen.servers.Leash.EndedBy;

class LeashIT {

    @TempDir
    Path directory;

    @Test
    void lettingGoEndsTheProcess() throws Exception {
        var process = Leash.hold(new ProcessBuilder("sleep", "600"), EndedBy.TERM, directory.resolve("log"));
        Leash.release(process, Duration.ofSeconds(10));
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void aKilledHolderTakesTheProcessAlong() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var holder = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HoldingProcess.class.getName(),
                        directory.resolve("log").toString())
                .start();
        try (var output = holder.inputReader()) {
            var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            holder.destroyForcibly();
            child.onExit().get(20, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        }
    }

    @Test
    void anInterruptFromTheTerminalIsIgnored() throws Exception {
        var process = Leash.hold(new ProcessBuilder("sleep", "603"), EndedBy.TERM, directory.resolve("log"));
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        Leash.release(process, Duration.ofSeconds(10));
    }

    @Test
    void theChildHasTheIdWeKnow() throws Exception {
        var process = Leash.hold(new ProcessBuilder("sleep", "604"), EndedBy.TERM, directory.resolve("log"));
        new ProcessBuilder("kill", "-KILL", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }
}
