package org.meedoen.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LeashIT {

    @Test
    void lettingGoEndsTheProcess() throws Exception {
        var process = held("sleep", "600");
        process.getOutputStream().close();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aKilledHolderTakesTheProcessAlong() throws Exception {
        var held = Leash.hold(List.of("sleep", "601"));
        var holder = new ProcessBuilder("sh", "-c", "(sleep 602) | \"$@\" & echo $!; wait", "holder");
        holder.command().addAll(held);
        var process = holder.start();
        try (var output = process.inputReader()) {
            var child = ProcessHandle.of(Long.parseLong(output.readLine())).orElseThrow();
            process.descendants()
                    .filter(one -> List.of(one.info().arguments().orElse(new String[0]))
                            .contains("602"))
                    .forEach(ProcessHandle::destroyForcibly);
            child.onExit().get(20, TimeUnit.SECONDS);
            assertThat(child.isAlive()).isFalse();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void anInterruptFromTheTerminalIsIgnored() throws Exception {
        var process = held("sleep", "603");
        new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                .start()
                .waitFor();
        assertThat(process.waitFor(300, TimeUnit.MILLISECONDS)).isFalse();
        process.destroy();
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private static Process held(String... command) throws Exception {
        return new ProcessBuilder(Leash.hold(List.of(command))).start();
    }
}
