package org.meedoen.benchmarks.allocation;

/**
 * Throughput from samples of a counter. What was counted at the first sample is left out: it is unknown when that work
 * began.
 */
final class Throughput {

    private long firstDone;
    private long firstAt;
    private long lastDone;
    private long lastAt;

    /** @param done the total up to this moment */
    void seen(long done, long nanos) {
        if (firstDone == 0) {
            firstDone = done;
            firstAt = nanos;
        }
        if (done > lastDone) {
            lastDone = done;
            lastAt = nanos;
        }
    }

    long done() {
        return lastDone;
    }

    double perSecond() {
        if (lastDone == firstDone) {
            throw new IllegalStateException("All work was done before the first sample: there was too little to do");
        }
        return (lastDone - firstDone) / ((lastAt - firstAt) / 1e9);
    }
}
