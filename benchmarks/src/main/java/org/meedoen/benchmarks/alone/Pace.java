package org.meedoen.benchmarks.alone;

/**
 * How fast something goes that others do, from what is seen of it now and then. What was done at the first sight does not
 * count: nobody knows since when it was being done.
 */
final class Pace {

    private long firstDone;
    private long firstAt;
    private long lastDone;
    private long lastAt;

    /** @param done how much, in all, up to this moment */
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
            throw new IllegalStateException("All was done before it could be seen: there was too little to do");
        }
        return (lastDone - firstDone) / ((lastAt - firstAt) / 1e9);
    }
}
