package org.meedoen.notification.mail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The data of a letter about a place.
 *
 * @param others the slots that the notice names
 * @param awaited the slots for which the recipient goes on waiting in exchange for the place
 * @param kept the slot whose place is given up when this one is confirmed
 * @param toldBefore the version of the slot in the recipient's last mail
 */
record PlaceFacts(
        PlaceNotice notice,
        Recipient recipient,
        SlotFacts slot,
        List<SlotFacts> others,
        List<SlotFacts> awaited,
        @Nullable SlotFacts kept,
        SignupContext context,
        @Nullable Long toldBefore) {

    /**
     * The slot as in the recipient's last mail, but at the latest before this move: a mail may have shown the new time
     * without saying that it changed.
     */
    Optional<SlotFacts.Before> before() {
        return notice.tellsOfAMove() ? slot.at(lastKnown()) : Optional.empty();
    }

    private @Nullable Long lastKnown() {
        var version = notice.version();
        if (version == null) return toldBefore;
        return toldBefore == null ? version - 1 : Math.min(toldBefore, version - 1);
    }

    /** Whether the time, the place or both changed. */
    Moved moved() {
        return before().map(this::since).orElse(Moved.UNKNOWN);
    }

    private Moved since(SlotFacts.Before earlier) {
        var later = slot.isAtAnotherTimeThan(earlier);
        var elsewhere = slot.isElsewhereThan(earlier);
        return later && elsewhere ? Moved.TIME_AND_PLACE : later ? Moved.TIME : elsewhere ? Moved.PLACE : Moved.UNKNOWN;
    }

    enum Moved {
        TIME,
        PLACE,
        TIME_AND_PLACE,
        UNKNOWN
    }
}
