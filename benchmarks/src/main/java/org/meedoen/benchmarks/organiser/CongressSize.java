package org.meedoen.benchmarks.organiser;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meedoen.trial.CongressSetup;

/**
 * The size of a congress.
 *
 * @param slots a multiple of {@link #TIMES}
 * @param signups how many each participant makes, for slots at different times
 */
record CongressSize(int participants, int slots, int signups) {

    /** Slots are given at so many times, which do not overlap. */
    static final int TIMES = 20;

    private static final int FIRST_MINUTE = 8 * 60;
    private static final int MINUTES = 30;

    private static final double FULL = 0.8;

    CongressSize {
        if (slots % TIMES != 0 || signups > TIMES) {
            throw new IllegalArgumentException(
                    "The slots have to be a multiple of " + TIMES + ", and sign-ups at most " + TIMES);
        }
    }

    int allSignups() {
        return participants * signups;
    }

    /** The slots are full, and a fifth of those who sign up have to wait. */
    private int capacity() {
        return (int) Math.max(1, FULL * allSignups() / slots);
    }

    /** In the order in which the programme is listed: those of one time follow each other. */
    String programme() {
        return CongressSetup.COLUMNS
                + IntStream.range(0, slots).mapToObj(this::row).collect(Collectors.joining());
    }

    private String row(int slot) {
        var begins = FIRST_MINUTE + slot / (slots / TIMES) * MINUTES;
        return "s%1$05d,%2$s,Bezoek %1$d,Visit %1$d,Een rondleiding met uitleg.,,Gastheer %1$d,,Overvecht,nl,,,,"
                        .formatted(slot, slot % 2 == 0 ? "VISIT" : "WORKSHOP")
                + "t%05d,%s,%s,%s,Stadsplein,,,,%d,ja,nee\n"
                        .formatted(slot, CongressSetup.day(), time(begins), time(begins + MINUTES), capacity());
    }

    private static String time(int minutes) {
        return "%02d:%02d".formatted(minutes / 60, minutes % 60);
    }

    /** The slot of a participant's sign-up: all slots get the same number, each participant different times. */
    int slot(int participant, int signup) {
        var each = slots / TIMES;
        var time = (participant + signup * TIMES / signups) % TIMES;
        return time * each + (participant / TIMES + signup) % each;
    }
}
