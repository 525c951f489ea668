package org.meedoen.standalone.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.servers.Leash;
import org.meedoen.servers.Leash.EndedBy;

/**
 * A service from its jar.
 *
 * @param givesWay whether others come first when all want the processor
 */
public record ServicePart(String name, Path jar, int port, Map<String, String> environment, Path log, boolean givesWay)
        implements Part {

    private static final List<String> JVM = List.of(
            "-Xms288m",
            "-Xmx416m",
            "-Xmn192m",
            "-XX:SurvivorRatio=6",
            "-XX:+UseSerialGC",
            "-Xshare:auto",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final List<String> LAST = List.of("nice", "-n", "10");

    private static final int TOLD_LINES = 15;

    @Override
    public Process start() throws InterruptedException {
        var process = launch();
        try {
            if (!new Readiness(port).awaited(process)) {
                throw new CannotStart(name + " did not start; the end of " + log + ":\n" + lastLines());
            }
            return process;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private Process launch() {
        try {
            var builder = new ProcessBuilder(command());
            builder.environment().keySet().removeIf(ServicePart::isSetting);
            builder.environment().putAll(environment);
            return Leash.hold(builder, EndedBy.TERM, log);
        } catch (IOException e) {
            throw new CannotStart(name + " did not start: " + e.getMessage());
        }
    }

    private List<String> command() {
        var command = new ArrayList<>(givesWay ? LAST : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dmeedoen.part=" + name);
        command.addAll(JVM);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    /** What is meant for us should not reach a service by accident. */
    private static boolean isSetting(String variable) {
        return variable.matches("(MEEDOEN|SPRING|SERVER|MANAGEMENT)_.*");
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TOLD_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
