package org.meedoen.capacity.allocation;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Companion;

/**
 * A place that a participant asks for.
 *
 * @param offered the place that is given up for it
 * @param keepsWaiting whether waits that conflict with it are kept
 */
record Wish(Signup signup, @Nullable Place offered, boolean keepsWaiting) {

    SlotId slotId() {
        return signup.slotId();
    }

    ParticipantId participantId() {
        return signup.participantId();
    }

    @Nullable SignupId inExchangeFor() {
        return offered == null ? null : offered.signupId();
    }

    /** Beside the offered place. */
    @Nullable Companion companion() {
        return offered == null || offered.second() == null
                ? null
                : offered.second().companion();
    }

    /** How many it needs. */
    int places() {
        return companion() == null ? 1 : 2;
    }

    /** The participant's other confirmed places, without the offered one. */
    Stream<Place> keeping(CongressPlaces places) {
        return places.activeOf(participantId())
                .filter(Place::confirmed)
                .filter(place -> !place.slotId().equals(slotId()) && !place.equals(offered));
    }
}
