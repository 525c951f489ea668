package org.meedoen.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptIT {

    private static final Path SCRIPT = Path.of("..", "meedoen").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    private String node = "22.13.0";

    @Test
    void helpListsTheCommands() throws Exception {
        var said = run(Map.of(), "help");
        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("run", "test", "bench", "reset", "MEEDOEN_PORT");
    }

    @Test
    void anUnknownCommandIsRefused() throws Exception {
        assertThat(run(Map.of(), "dance").code()).isEqualTo(2);
    }

    @Test
    void aMissingJdkIsExplained() throws Exception {
        var said = run(Map.of("PATH", onlyTools(), "JAVA_HOME", "/nowhere", "MEEDOEN_JVMS", folder.toString()), "run");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Meedoen needs a JDK of version 25 or later");
    }

    @Test
    void aMissingMavenIsExplained() throws Exception {
        var said = run(Map.of("PATH", onlyTools(), "JAVA_HOME", System.getProperty("java.home")), "test");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("Meedoen needs Maven 3.8 or later");
    }

    @Test
    void theTotalsOfAllModulesAreAddedUp() throws Exception {
        var said = runTestsOf("""
                [INFO] Building signup-service 0.1.0-SNAPSHOT                          [6/12]
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in org.meedoen.SomeTests
                [INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0
                [WARNING] Tests run: 10, Failures: 0, Errors: 0, Skipped: 1
                [INFO] Building web 0.1.0-SNAPSHOT                          [9/12]
                \033[2m      Tests \033[22m \033[1m\033[32m25 passed\033[39m\033[22m\033[90m (25)\033[39m
                """, 0);
        assertThat(said.text()).contains("Tests run: 38, Failures: 0, Errors: 0, Skipped: 1");
        assertThat(said.code()).isZero();
    }

    @Test
    void aFailedBuildEndsWithAFailure() throws Exception {
        var said = runTestsOf("[ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0\n", 1);
        assertThat(said.text()).contains("Tests run: 3, Failures: 1, Errors: 0, Skipped: 0");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void aRunWithoutTestsFails() throws Exception {
        var said = runTestsOf("[INFO] BUILD SUCCESS\n", 0);
        assertThat(said.text()).contains("No test was run.");
        assertThat(said.code()).isEqualTo(1);
    }

    @Test
    void unformattedCodeIsNotTested() throws Exception {
        var said = runTests(1, "[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0\n", 0);
        assertThat(said.text()).contains("No test was run.").doesNotContain("Tests run: 3");
        assertThat(said.code()).isEqualTo(1);
    }

    /** The versions that the build tools of the pages support. */
    @ParameterizedTest
    @CsvSource({"20.18.3, false", "20.19.0, true", "21.7.0, false", "22.12.9, false", "22.13.0, true", "24.0.0, true"})
    void supportedVersionsOfNodeAreAccepted(String version, boolean accepted) throws Exception {
        node = version;
        var said = runTestsOf("[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 0\n", 0);
        assertThat(said.code() == 0).as(said.text()).isEqualTo(accepted);
    }

    private Said runTestsOf(String output, int code) throws Exception {
        return runTests(0, output, code);
    }

    /** In a folder of its own, with a stub of Maven. */
    private Said runTests(int formatting, String output, int code) throws Exception {
        var place = Files.createDirectories(folder.resolve("repository"));
        var script = Files.copy(SCRIPT, place.resolve("meedoen"), StandardCopyOption.COPY_ATTRIBUTES);
        var said = Files.writeString(place.resolve("said"), output);
        var programs = Files.createDirectories(folder.resolve("programs"));
        writeProgram(programs.resolve("mvn"), """
                if [ "$1" = --version ]; then echo "Apache Maven 3.9.9 (x)"; exit; fi
                case "$*" in *spotless:check*) exit %d ;; esac
                cat '%s'
                exit %d
                """.formatted(formatting, said, code));
        writeProgram(programs.resolve("node"), "echo v" + node);
        writeProgram(programs.resolve("npm"), "");
        var path = programs + ":" + System.getenv("PATH");
        return run(script, Map.of("PATH", path, "JAVA_HOME", System.getProperty("java.home")), "test");
    }

    private static void writeProgram(Path file, String script) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
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
    void resetKeepsOtherFiles() throws Exception {
        var diary = Files.writeString(folder.resolve("diary.txt"), "dear diary");
        var said = run(Map.of("MEEDOEN_DATA", folder.toString()), "reset");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.text()).contains("does not look like Meedoen's data");
        assertThat(diary).exists();
    }

    /** A PATH without Java and Maven. */
    private String onlyTools() throws IOException {
        var tools = Files.createDirectories(folder.resolve("tools"));
        for (var tool : new String[] {"sh", "sed", "dirname", "find", "head", "cat", "mkdir", "grep"}) {
            var found = Stream.of(System.getenv("PATH").split(":"))
                    .map(place -> Path.of(place, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            writeProgram(tools.resolve(tool), "exec " + found + " \"$@\"");
        }
        return tools.toString();
    }

    private Said run(Map<String, String> environment, String command) throws Exception {
        return run(SCRIPT, environment, command);
    }

    private Said run(Path script, Map<String, String> environment, String command) throws Exception {
        var output = folder.resolve("output");
        var builder = new ProcessBuilder(script.toString(), command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        var code = builder.start().waitFor();
        return new Said(code, Files.readString(output));
    }

    private record Said(int code, String text) {}
}
