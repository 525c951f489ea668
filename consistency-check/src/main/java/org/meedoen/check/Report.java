package org.meedoen.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The result of a check.
 *
 * @param signups the number of sign-ups that were checked
 * @param events the number of events that were checked
 */
record Report(List<Finding> broken, int signups, int events) {

    private static final int SHOWN = 100;

    /** A readable number of findings, and at the end a line with the count for each promise. */
    List<String> lines() {
        return Stream.concat(
                        broken.stream().limit(SHOWN).map(Finding::toString),
                        Stream.of(numbers() + " (" + signups + " inschrijvingen, " + events + " berichten)"))
                .toList();
    }

    private String numbers() {
        return Arrays.stream(Promise.values())
                .map(promise -> count(promise) + " " + promise.words())
                .collect(Collectors.joining(", "));
    }

    private long count(Promise promise) {
        return broken.stream().filter(finding -> finding.promise() == promise).count();
    }
}
