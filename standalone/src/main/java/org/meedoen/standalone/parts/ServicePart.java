package org.meedoen.standalone.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meedoen.servers.Leash;
import org.meedoen.servers.Leash.EndedBy;

/**
 * A service, started from its jar with the launcher's own priority: a process with a lower one would not become ready while
 * other programs use the processor.
 */
public record ServicePart(String name, Program program, int port, Map<String, String> environment, Path log)
        implements Part {

    /** The compiler threads have a lower priority than the threads that start the service and serve requests. */
    private static final List<String> JVM = List.of(
            "-Xms288m",
            "-Xmx576m",
            "-Xmn192m",
            "-XX:SurvivorRatio=6",
            "-XX:MaxTenuringThreshold=2",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:+UseTransparentHugePages",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:-UsePerfData",
            "-XX:ThreadPriorityPolicy=1",
            "-XX:CompilerThreadPriority=5",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final int SHOWN_LINES = 15;

    /** An AOT cache fits only a JVM with the options with which it was made. */
    public static String options() {
        return String.join(" ", JVM) + " " + String.join(" ", AotTraining.OPTIONS);
    }

    /** Without an AOT cache. */
    public ServicePart(String name, Path jar, int port, Map<String, String> environment, Path log) {
        this(name, new Program(jar, Optional.empty()), port, environment, log);
    }

    @Override
    public String kind() {
        return program.title();
    }

    @Override
    public Process start() throws InterruptedException {
        var process = launch();
        try {
            if (!new ReadinessProbe(port).await(process)) {
                throw new StartException(name + " did not start; the end of " + log + ":\n" + lastLines());
            }
            return process;
        } catch (InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private Process launch() {
        try {
            var command = java(name, program.cacheOption());
            return Leash.hold(inItsEnvironment(command), EndedBy.TERM, log);
        } catch (IOException e) {
            throw new StartException(name + " did not start: " + e.getMessage());
        }
    }

    /** @param role the name by which the process is recognized */
    List<String> java(String role, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dmeedoen.part=" + role);
        command.addAll(JVM);
        command.addAll(options);
        command.addAll(List.of("-jar", program.jar().toString()));
        return command;
    }

    ProcessBuilder inItsEnvironment(List<String> command) {
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(ServicePart::isSetting);
        builder.environment().putAll(environment);
        return builder;
    }

    /** Settings of the launcher are not passed on. */
    private static boolean isSetting(String variable) {
        return variable.matches("(MEEDOEN|SPRING|SERVER|MANAGEMENT)_.*");
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }
}
