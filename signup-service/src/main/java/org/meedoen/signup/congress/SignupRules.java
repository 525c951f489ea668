package org.meedoen.signup.congress;

import java.time.LocalTime;
import java.util.List;
import org.meedoen.contracts.signup.Cap;

/**
 * When and how participants sign up for the sessions of a congress.
 *
 * @param window for sessions that have no window of their own
 * @param promotion until when freed places go to the waiting list
 * @param caps how many places one participant may have; empty: no limit
 * @param pairPasses how often others may pass a pair that waits for its second place
 */
public record SignupRules(Window window, Promotion promotion, List<Cap> caps, int pairPasses) {

    /** The default. */
    public static final int USUAL_PAIR_PASSES = 3;

    public SignupRules {
        caps = List.copyOf(caps);
    }

    /** So many days before the slot's day, until this time. */
    public record Promotion(int daysBefore, LocalTime until) {}
}
