package org.meedoen.benchmarks.rush;

import java.time.Duration;
import java.util.Map;
import org.meedoen.benchmarks.load.Run;
import org.meedoen.benchmarks.meedoen.Parts;

/**
 * What came of a rush.
 *
 * @param used processor time by part while it lasted
 */
public record Rushed(Run run, Detours detours, Map<String, Duration> used) {

    public double perSecond() {
        return run.perSecond();
    }

    /** Nothing counts that was not decided as it had to be. */
    public Rushed confirmed() {
        if (run.count("CONFIRMED") != run.wanted()) {
            throw new IllegalStateException("Not everybody has a place: " + run.endings());
        }
        return this;
    }

    public String waiting() {
        return run.waiting() + "; " + detours.text();
    }

    /** In microseconds a sign-up, the greatest first; all parts share the machine with the load generator. */
    public String processorTime() {
        return Parts.microsEach(used, run.wanted());
    }
}
