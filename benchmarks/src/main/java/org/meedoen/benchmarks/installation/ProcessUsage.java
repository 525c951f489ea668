package org.meedoen.benchmarks.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.benchmarks.report.Numbers;
import org.meedoen.trial.TrialInstallation;

/** The processor time and memory of an installation's processes, by part. */
public record ProcessUsage(ProcessHandle launcher) {

    private static final Pattern PART = Pattern.compile("-Dmeedoen\\.part=(\\S+)");

    public static ProcessUsage of(TrialInstallation installation) {
        return new ProcessUsage(installation.launcher().toHandle());
    }

    /** Processor time used so far. PostgreSQL's processes count as one part, the load generator as another. */
    public Map<String, Duration> processorTime() {
        var used = new TreeMap<String, Duration>();
        everyProcess()
                .forEach(process -> used.merge(
                        part(process), process.info().totalCpuDuration().orElse(Duration.ZERO), Duration::plus));
        return used;
    }

    public static Map<String, Duration> between(Map<String, Duration> before, Map<String, Duration> after) {
        return after.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue().minus(before.getOrDefault(part.getKey(), Duration.ZERO)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** Microseconds per unit of work, the largest first. */
    public static String microsEach(Map<String, Duration> used, int count) {
        return used.entrySet().stream()
                .filter(part -> part.getValue().toMillis() > 0)
                .sorted(Map.Entry.<String, Duration>comparingByValue().reversed())
                .map(part -> part.getKey() + " " + Numbers.text(part.getValue().toNanos() / 1e3 / count))
                .collect(Collectors.joining(", "));
    }

    /** Proportional set size in bytes: pages that processes share count once. */
    public Map<String, Long> memory() {
        var used = new TreeMap<String, Long>();
        installed().forEach(process -> used.merge(part(process), proportional(process.pid()), Long::sum));
        return used;
    }

    private static long proportional(long pid) {
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    * 1024;
        } catch (IOException | UncheckedIOException ended) {
            return 0;
        }
    }

    /** The process of a service. */
    public ProcessHandle process(String part) {
        return installed()
                .filter(process -> part(process).equals(part))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    private Stream<ProcessHandle> everyProcess() {
        return Stream.concat(Stream.of(ProcessHandle.current()), installed()).distinct();
    }

    private Stream<ProcessHandle> installed() {
        return Stream.concat(Stream.of(launcher), launcher.descendants());
    }

    private String part(ProcessHandle process) {
        if (process.pid() == ProcessHandle.current().pid()) {
            return "load generator";
        }
        if (process.pid() == launcher.pid()) {
            return "launcher and mail catcher";
        }
        var command = process.info().commandLine().orElse("");
        var found = PART.matcher(command);
        return found.find()
                ? found.group(1)
                : command.startsWith("postgres") || command.contains("bin/postgres") ? "postgresql" : "watchers";
    }
}
