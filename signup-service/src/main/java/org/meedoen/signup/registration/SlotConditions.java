package org.meedoen.signup.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.congress.CongressState;

/**
 * The conditions for signing up that do not depend on places.
 *
 * @param start from then on, signing up and withdrawing are impossible
 * @param opensAt of the session, or else of the congress; the same for {@code closesAt}
 * @param zone of the congress
 * @param state of the congress
 * @param now the database's time; no other clock is used
 */
public record SlotConditions(
        SlotId slotId,
        CongressId congress,
        LocalDate day,
        boolean cancelled,
        Instant start,
        Instant opensAt,
        Instant closesAt,
        ZoneId zone,
        CongressState state,
        Instant now) {

    boolean opensLater() {
        return now.isBefore(opensAt);
    }

    /** Whether signing up is impossible now and later. */
    public boolean takesNobodyAnyMore() {
        return state != CongressState.PUBLISHED || cancelled || hasBegun() || isClosed();
    }

    boolean hasBegun() {
        return !now.isBefore(start);
    }

    boolean isClosed() {
        return !now.isBefore(closesAt);
    }
}
