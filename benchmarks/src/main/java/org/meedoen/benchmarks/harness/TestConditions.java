package org.meedoen.benchmarks.harness;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The conditions that a reader of a figure has to know. */
public final class TestConditions {

    private TestConditions() {}

    public static List<String> now(String... more) {
        var machine = Runtime.getRuntime().availableProcessors() + " cores for everything, load generator included; "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ", Java "
                + System.getProperty("java.version") + "; " + load();
        return Stream.concat(Stream.of(machine), Stream.of(more)).toList();
    }

    /** Only a rough measure: the load average includes our own processes of the last minute. */
    private static String load() {
        var average = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "load average %.1f at the end", average);
    }
}
