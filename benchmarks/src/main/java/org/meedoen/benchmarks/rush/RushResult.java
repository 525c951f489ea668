package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.util.Map;
import org.meedoen.benchmarks.installation.ProcessUsage;
import org.meedoen.benchmarks.load.LoadResult;

/**
 * The result of a rush.
 *
 * @param used the processor time of each part during the rush
 */
public record RushResult(LoadResult run, DelayedDecisions delayed, Map<String, Duration> used) {

    public double perSecond() {
        return run.perSecond();
    }

    /** Fails unless everybody was given a place. */
    public RushResult confirmed() {
        if (run.count("CONFIRMED") != run.wanted()) {
            throw new IllegalStateException("Not everybody has a place: " + run.outcomes());
        }
        return this;
    }

    public String latencies() {
        return run.latencies() + "; " + delayed.text();
    }

    /** Microseconds per sign-up, the largest first; the load generator runs on the same machine. */
    public String processorTime() {
        return ProcessUsage.microsEach(used, run.wanted());
    }
}
