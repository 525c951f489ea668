package org.meedoen.capacity.allocation;

import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A place that somebody wants.
 *
 * @param offered the place they would give up for it
 */
record Wish(Signup signup, @Nullable Place offered) {

    UUID slotId() {
        return signup.slotId();
    }

    UUID participantId() {
        return signup.participantId();
    }

    @Nullable UUID inExchangeFor() {
        return offered == null ? null : offered.signupId();
    }

    /** What they hold besides, and keep. */
    Stream<Place> keeping(CongressPlaces places) {
        return places.liveOf(participantId())
                .filter(Place::confirmed)
                .filter(place -> !place.slotId().equals(slotId()) && !place.equals(offered));
    }
}
