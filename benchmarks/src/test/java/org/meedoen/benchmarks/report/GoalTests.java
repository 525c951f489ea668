package org.meedoen.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.benchmarks.report.Goal.Reached;

class GoalTests {

    @Test
    void aRateReachesTheGoalFromBelow() {
        var goal = Goal.atLeast(1_000, 5_000);
        assertThat(goal.reachedBy(999)).isEqualTo(Reached.NEITHER);
        assertThat(goal.reachedBy(1_000)).isEqualTo(Reached.REQUIRED);
        assertThat(goal.reachedBy(5_000)).isEqualTo(Reached.AIM);
    }

    @Test
    void aTimeReachesTheGoalFromAbove() {
        var goal = Goal.atMost(100, 30);
        assertThat(goal.reachedBy(101)).isEqualTo(Reached.NEITHER);
        assertThat(goal.reachedBy(31)).isEqualTo(Reached.REQUIRED);
        assertThat(goal.reachedBy(30)).isEqualTo(Reached.AIM);
    }
}
