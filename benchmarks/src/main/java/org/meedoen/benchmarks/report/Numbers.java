package org.meedoen.benchmarks.report;

import java.util.Locale;

/** Formats numbers for people: about three significant digits, thousands separated. */
public final class Numbers {

    private Numbers() {}

    public static String text(double value) {
        var size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
