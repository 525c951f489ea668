package org.meedoen.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** One row of the report's table. */
public record Figure(
        String what,
        String unit,
        Series measured,
        @Nullable Reference baseline,
        @Nullable Reference limit,
        @Nullable Goal goal) {

    public static Figure of(String what, String unit, Series measured) {
        return new Figure(what, unit, measured, null, null, null);
    }

    public static Figure of(String what, String unit, double... rounds) {
        return of(what, unit, Series.of(rounds));
    }

    public Figure beside(Reference baseline) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }

    public Figure within(Reference limit) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }

    public Figure towards(Goal goal) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }
}
