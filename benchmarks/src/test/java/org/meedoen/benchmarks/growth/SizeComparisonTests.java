package org.meedoen.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.benchmarks.report.Goal.Direction;
import org.meedoen.benchmarks.report.Goal.Reached;

class SizeComparisonTests {

    @Test
    void aRateMayFallByAFifth() {
        assertThat(reached(Direction.AT_LEAST, 79)).isEqualTo(Reached.NEITHER);
        assertThat(reached(Direction.AT_LEAST, 80)).isEqualTo(Reached.REQUIRED);
        assertThat(reached(Direction.AT_LEAST, 100)).isEqualTo(Reached.AIM);
    }

    @Test
    void aTimeMayRiseByAFifth() {
        assertThat(reached(Direction.AT_MOST, 121)).isEqualTo(Reached.NEITHER);
        assertThat(reached(Direction.AT_MOST, 120)).isEqualTo(Reached.REQUIRED);
        assertThat(reached(Direction.AT_MOST, 100)).isEqualTo(Reached.AIM);
    }

    private static Reached reached(Direction better, double large) {
        var comparison = SizeComparison.of("large", "unit", better, "small");
        comparison.add(100, large);
        return comparison.figure().goal().reachedBy(large);
    }
}
