package org.meedoen.notification.mail;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about a place is written of.
 *
 * @param others the slots the notice names
 * @param kept the slot whose place is given up by itself when there is one here
 * @param toldBefore the version of the slot that the reader was told last
 */
record PlaceFacts(
        PlaceNotice notice,
        Recipient recipient,
        SlotFacts slot,
        List<SlotFacts> others,
        @Nullable SlotFacts kept,
        Company company,
        @Nullable Long toldBefore) {

    /**
     * When and where it was when the reader heard of it last, but at the latest before this move: they may have been told
     * of the new time without being told that it is new.
     */
    Optional<SlotFacts.Before> before() {
        return notice.tellsOfAMove() ? slot.at(lastKnown()) : Optional.empty();
    }

    private @Nullable Long lastKnown() {
        var version = notice.version();
        if (version == null) return toldBefore;
        return toldBefore == null ? version - 1 : Math.min(toldBefore, version - 1);
    }

    /** Whether what it was differs in time, in place or in both. */
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
