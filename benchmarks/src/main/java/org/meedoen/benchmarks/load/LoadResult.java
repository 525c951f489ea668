package org.meedoen.benchmarks.load;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.meedoen.benchmarks.report.Numbers;

/**
 * The result of a load.
 *
 * @param ended when the last action ended, by {@link System#nanoTime}
 * @param outcomes how many actions ended with each word; a failure counts under its message
 * @param nanos the duration of each action
 */
public record LoadResult(int wanted, Duration took, long ended, Map<String, Integer> outcomes, Histogram nanos) {

    public int done() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(String... words) {
        return Stream.of(words).mapToInt(word -> outcomes.getOrDefault(word, 0)).sum();
    }

    public double perSecond() {
        return done() / (took.toNanos() / 1e9);
    }

    public double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / 1e6;
    }

    /** In a sentence. */
    public String latencies() {
        return "half within " + Numbers.text(millis(50)) + " ms, 99% within " + Numbers.text(millis(99))
                + " ms, all within " + Numbers.text(millis(100)) + " ms";
    }
}
