package org.meedoen.benchmarks.report;

import java.time.Instant;
import java.util.List;

/**
 * All a benchmark found.
 *
 * @param circumstances what has to be known to read the figures
 * @param notes what else came out, in sentences
 */
public record Report(
        String benchmark, Instant at, List<String> circumstances, List<Figure> figures, List<String> notes) {}
