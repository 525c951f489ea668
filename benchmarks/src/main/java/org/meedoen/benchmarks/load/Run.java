package org.meedoen.benchmarks.load;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.report.Numbers;

/**
 * What a load met.
 *
 * @param ended when the last did, by {@link System#nanoTime}
 * @param endings how many deeds ended with which word; a failure ends with what went wrong
 * @param nanos how long each deed took
 */
public record Run(int wanted, Duration took, long ended, Map<String, Integer> endings, Histogram nanos) {

    public int done() {
        return endings.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(String... words) {
        return Stream.of(words).mapToInt(word -> endings.getOrDefault(word, 0)).sum();
    }

    public double perSecond() {
        return done() / (took.toNanos() / 1e9);
    }

    public double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /** In a sentence. */
    public String waiting() {
        return "half within " + Numbers.text(millis(50)) + " ms, 99% within " + Numbers.text(millis(99))
                + " ms, all within " + Numbers.text(millis(100)) + " ms";
    }
}
