package org.meedoen.benchmarks.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThroughputTests {

    private static final long SECOND = 1_000_000_000;

    private final Throughput throughput = new Throughput();

    @Test
    void workBeforeTheFirstSampleDoesNotCount() {
        throughput.seen(500, 10 * SECOND);
        throughput.seen(1_500, 12 * SECOND);
        assertThat(throughput.perSecond()).isEqualTo(500);
    }

    @Test
    void timeBeforeTheFirstWorkDoesNotCount() {
        throughput.seen(0, 0);
        throughput.seen(100, 10 * SECOND);
        throughput.seen(300, 11 * SECOND);
        assertThat(throughput.perSecond()).isEqualTo(200);
    }

    @Test
    void timeAfterTheLastWorkDoesNotCount() {
        throughput.seen(100, 0);
        throughput.seen(300, SECOND);
        throughput.seen(300, 20 * SECOND);
        assertThat(throughput.perSecond()).isEqualTo(200);
    }

    @Test
    void aSingleSampleGivesNoThroughput() {
        throughput.seen(300, SECOND);
        assertThatThrownBy(throughput::perSecond).isInstanceOf(IllegalStateException.class);
    }
}
