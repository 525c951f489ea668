package org.meedoen.benchmarks.watch;

import java.time.Duration;
import java.util.List;

/** How long after the last decision each page showed it. */
record DisplayDelays(List<Long> nanos) {

    long within(Duration limit) {
        return nanos.stream().filter(each -> each <= limit.toNanos()).count();
    }

    double longestMillis() {
        return nanos.stream().mapToLong(Long::longValue).max().orElse(0) / 1e6;
    }
}
