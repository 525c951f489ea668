package org.meedoen.benchmarks.workshop;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has to be known about the machine to read a figure. */
public final class Circumstances {

    private Circumstances() {}

    public static List<String> now(String... more) {
        var machine = Runtime.getRuntime().availableProcessors() + " cores for everything, load generator included; "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version") + "; other work on the machine: " + load();
        return Stream.concat(Stream.of(machine), Stream.of(more)).toList();
    }

    /** The load average tells it only roughly: it includes our own processes of the last minute. */
    private static String load() {
        var average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "load average %.1f at the end", average);
    }
}
