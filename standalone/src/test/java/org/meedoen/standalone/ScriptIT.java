package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptIT {

    private static final Path SCRIPT = Path.of("..", "meedoen").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    @Test
    void helpNamesItsCommands() throws Exception {
        var said = run(Map.of(), "help");
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("run", "test", "reset", "MEEDOEN_PORT");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        assertThat(run(Map.of(), "dance").code()).isEqualTo(2);
    }

    @Test
    void withoutAJdkItSaysWhatToInstall() throws Exception {
        var said = run(Map.of("PATH", onlyTools(), "JAVA_HOME", "/nowhere", "MEEDOEN_JVMS", folder.toString()), "run");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Meedoen needs a JDK of version 25 or later");
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        var said = run(Map.of("PATH", onlyTools(), "JAVA_HOME", System.getProperty("java.home")), "test");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Meedoen needs Maven 3.8 or later");
    }

    @Test
    void resetRemovesWhatIsMeedoens() throws Exception {
        var data = Files.createDirectories(folder.resolve("data"));
        Files.createFile(data.resolve(".meedoen"));
        Files.createDirectories(data.resolve("mail"));
        assertThat(run(Map.of("MEEDOEN_DATA", data.toString()), "reset").code()).isZero();
        assertThat(data).doesNotExist();
    }

    @Test
    void resetLeavesOthersFilesAlone() throws Exception {
        var diary = Files.writeString(folder.resolve("diary.txt"), "dear diary");
        var said = run(Map.of("MEEDOEN_DATA", folder.toString()), "reset");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("does not look like Meedoen's data");
        assertThat(diary).exists();
    }

    /** A path on which there is neither Java nor Maven. */
    private String onlyTools() throws IOException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : new String[] {"sh", "sed", "dirname", "find", "head", "cat", "mkdir", "grep"}) {
            var found = Stream.of(System.getenv("PATH").split(":"))
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            var wrapper = Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
            Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
        }
        return tools.toString();
    }

    private Said run(Map<String, String> environment, String command) throws Exception {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder(SCRIPT.toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Said(code, Files.readString(output));
    }

    private record Said(int code, String text) {}
}
