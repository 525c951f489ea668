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
 * A service from its jar. Each runs at the priority it is given: a process that comes last would not get ready while
 * anything else uses the processor.
 */
public record ServicePart(String name, Program program, int port, Map<String, String> environment, Path log)
        implements Part {

    /** The compilers' threads come after those who start the service, and after those who serve people. */
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

    private static final int TOLD_LINES = 15;

    /** A cache is of no use to a JVM that is started otherwise than the one that made it, nor one that was made otherwise. */
    public static String options() {
        return String.join(" ", JVM) + " " + String.join(" ", Rehearsal.OPTIONS);
    }

    /** One that is not rehearsed. */
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
            var command = java(name, program.remembered());
            return Leash.hold(inItsEnvironment(command), EndedBy.TERM, log);
        } catch (IOException e) {
            throw new CannotStart(name + " did not start: " + e.getMessage());
        }
    }

    /** @param role what the process is known by */
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
