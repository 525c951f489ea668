package org.meedoen.benchmarks.report;

import java.time.Instant;
import java.util.List;

/**
 * The results of a benchmark.
 *
 * @param circumstances what a reader of the figures has to know
 * @param notes further results, as sentences
 */
public record Report(
        String benchmark, Instant at, List<String> circumstances, List<Figure> figures, List<String> notes) {}
