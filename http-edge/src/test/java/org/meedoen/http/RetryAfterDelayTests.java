package org.meedoen.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RetryAfterDelayTests {

    private final AtomicLong clock = new AtomicLong(-5);
    private final RetryAfterDelay comingBack = new RetryAfterDelay(clock::get);

    @Test
    void aSingleRequestMayRetrySoon() {
        assertThat(comingBack.seconds()).isEqualTo(1);
    }

    @Test
    void manyRetriesAreSpreadInOrderOfArrival() {
        var told = told(1_000);
        assertThat(told).isSorted();
        assertThat(told.getLast()).isBetween(5L, 6L);
        assertThat(crowds(told)).allSatisfy(crowd -> assertThat(crowd).isLessThanOrEqualTo(201));
    }

    @Test
    void retryDelaysAreBoundedAndEvenlySpread() {
        var told = told(40_000);
        assertThat(told).allSatisfy(seconds -> assertThat(seconds).isBetween(1L, 20L));
        assertThat(crowds(told)).hasSizeGreaterThanOrEqualTo(19);
        assertThat(crowds(told.subList(0, 3_800)))
                .allSatisfy(crowd -> assertThat(crowd).isLessThanOrEqualTo(201));
    }

    @Test
    void afterARushDelaysAreShortAgain() {
        told(2_000);
        clock.addAndGet(Duration.ofMinutes(1).toNanos());
        assertThat(comingBack.seconds()).isEqualTo(1);
    }

    private List<Long> told(int people) {
        return LongStream.range(0, people)
                .mapToObj(number -> comingBack.seconds())
                .toList();
    }

    private static List<Long> crowds(List<Long> told) {
        return List.copyOf(told.stream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                .values());
    }
}
