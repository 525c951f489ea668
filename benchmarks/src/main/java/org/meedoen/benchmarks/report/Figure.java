package org.meedoen.benchmarks.report;

import org.jspecify.annotations.Nullable;

/** One line of the table. */
public record Figure(
        String what,
        String unit,
        Series measured,
        @Nullable Yardstick baseline,
        @Nullable Yardstick limit,
        @Nullable Goal goal) {

    public static Figure of(String what, String unit, Series measured) {
        return new Figure(what, unit, measured, null, null, null);
    }

    public static Figure of(String what, String unit, double... rounds) {
        return of(what, unit, Series.of(rounds));
    }

    public Figure beside(Yardstick baseline) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }

    public Figure within(Yardstick limit) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }

    public Figure towards(Goal goal) {
        return new Figure(what, unit, measured, baseline, limit, goal);
    }
}
