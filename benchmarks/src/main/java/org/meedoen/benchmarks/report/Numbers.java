package org.meedoen.benchmarks.report;

import java.util.Locale;

/** Figures as people read them: three digits that matter, thousands apart. */
public final class Numbers {

    private Numbers() {}

    public static String text(double value) {
        var size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
