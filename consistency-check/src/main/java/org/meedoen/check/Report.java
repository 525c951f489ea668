package org.meedoen.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param signups how many sign-ups were looked at
 * @param events how many events were
 */
record Report(List<Finding> broken, int signups, int events) {

    private static final int SHOWN = 100;

    /** The findings, as many as one can read, and last one line with a number for each promise. */
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
