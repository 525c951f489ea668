package org.meedoen.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTests {

    @Test
    void theMedianIsTheMiddleValueInAnyOrder() {
        assertThat(Series.of(9, 1, 4).median()).isEqualTo(4);
    }

    @Test
    void theMedianOfAnEvenNumberIsBetweenTheMiddleTwo() {
        assertThat(Series.of(1, 10, 2, 4).median()).isEqualTo(3);
    }

    @Test
    void anOutlierChangesTheSpreadButNotTheMedian() {
        var series = Series.of(100, 101, 3);
        assertThat(series.median()).isEqualTo(100);
        assertThat(series.least()).isEqualTo(3);
        assertThat(series.most()).isEqualTo(101);
    }

    @Test
    void aSeriesNeedsAValue() {
        assertThatThrownBy(() -> new Series(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
