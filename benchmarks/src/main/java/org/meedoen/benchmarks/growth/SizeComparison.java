package org.meedoen.benchmarks.growth;

import java.util.ArrayList;
import java.util.List;
import org.meedoen.benchmarks.report.Figure;
import org.meedoen.benchmarks.report.Goal;
import org.meedoen.benchmarks.report.Goal.Direction;
import org.meedoen.benchmarks.report.Reference;
import org.meedoen.benchmarks.report.Series;

/** One figure, measured in turns on a small and on a large data set. */
record SizeComparison(
        String what, String unit, Direction better, String baselineName, List<Double> small, List<Double> large) {

    private static final double FLAT = 0.2;

    static SizeComparison of(String what, String unit, Direction better, String baselineName) {
        return new SizeComparison(what, unit, better, baselineName, new ArrayList<>(), new ArrayList<>());
    }

    void add(double ofSmall, double ofLarge) {
        small.add(ofSmall);
        large.add(ofLarge);
    }

    /** Required: no more than a fifth worse. The aim: no worse. */
    Figure figure() {
        var baseline = new Series(small);
        var flat = baseline.median();
        var goal = better == Direction.AT_LEAST
                ? Goal.atLeast(flat * (1 - FLAT), flat)
                : Goal.atMost(flat * (1 + FLAT), flat);
        return Figure.of(what, unit, new Series(large))
                .beside(new Reference(baselineName, baseline))
                .towards(goal);
    }
}
