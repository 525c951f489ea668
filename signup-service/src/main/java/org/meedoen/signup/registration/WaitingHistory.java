package org.meedoen.signup.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceWaitlisted;

/**
 * The history of a sign-up on the waiting list; others on the list are shown it as numbers.
 *
 * @param rank order on the waiting list; kept after leaving it, null if it never waited
 * @param promotedAt when it was promoted
 * @param freedAt when its place was freed
 * @param heldBack why it waits although places may be free
 */
public record WaitingHistory(
        @Nullable Long rank,
        @Nullable Instant since,
        @Nullable Instant promotedAt,
        @Nullable Instant freedAt,
        @Nullable String heldBack) {

    public static final WaitingHistory NONE = new WaitingHistory(null, null, null, null, null);

    WaitingHistory joined(PlaceWaitlisted waitlisted, Instant at) {
        var why = waitlisted.heldBack();
        return new WaitingHistory(waitlisted.rank(), at, null, null, why == null ? null : why.name());
    }

    /** A confirmed sign-up that waited before was promoted. */
    WaitingHistory placed(Instant at) {
        return rank == null ? this : new WaitingHistory(rank, since, at, null, null);
    }

    WaitingHistory freed(Instant at) {
        return new WaitingHistory(rank, since, promotedAt, at, null);
    }
}
