package org.meedoen.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Goal.Direction;
import org.meedoen.benchmarks.report.Series;
import org.meedoen.benchmarks.report.Yardstick;

/** The same measured where there is little and where there is much, in turns. */
record Grown(String what, String unit, Direction better, String little, List<Double> small, List<Double> large) {

    private static final double FLAT = 0.2;

    static Grown of(String what, String unit, Direction better, String little) {
        return new Grown(what, unit, better, little, new ArrayList<>(), new ArrayList<>());
    }

    void add(double ofLittle, double ofMuch) {
        small.add(ofLittle);
        large.add(ofMuch);
    }

    /** Required: no more than a fifth worse. The aim: no worse. */
    Figure figure() {
        var baseline = new Series(small);
        var flat = baseline.median();
        var goal = better == Direction.AT_LEAST
                ? Goal.atLeast(flat * (1 - FLAT), flat)
                : Goal.atMost(flat * (1 + FLAT), flat);
        return Figure.of(what, unit, new Series(large))
                .beside(new Yardstick(little, baseline))
                .towards(goal);
    }
}
