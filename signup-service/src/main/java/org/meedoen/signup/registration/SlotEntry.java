package org.meedoen.signup.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What getting into a slot depends on before capacity does.
 *
 * @param start from then on nobody is signed up or withdraws
 * @param opensAt the session's own, or else the congress's; so is {@code closesAt}
 * @param zone the congress's
 * @param now the database's time, the only clock that judges
 */
public record SlotEntry(
        UUID slotId,
        String congress,
        LocalDate day,
        boolean cancelled,
        Instant start,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        Instant now) {

    boolean opensLater() {
        return now.isBefore(opensAt);
    }

    /** Neither now nor later. */
    public boolean takesNobodyAnyMore() {
        return cancelled || hasBegun() || isClosed();
    }

    boolean hasBegun() {
        return !now.isBefore(start);
    }

    boolean isClosed() {
        return !now.isBefore(closesAt);
    }
}
