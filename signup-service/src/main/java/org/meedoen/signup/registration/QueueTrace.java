package org.meedoen.signup.registration;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceWaitlisted;

/**
 * What a sign-up did in the queue of its slot; others who waited are told of it.
 *
 * @param rank orders the queue; kept when it is left, null for who never waited
 * @param promotedAt when it came out of the queue with a place
 * @param freedAt when its place came free
 * @param heldBack why it waits although places may be free
 */
public record QueueTrace(
        @Nullable Long rank,
        @Nullable Instant since,
        @Nullable Instant promotedAt,
        @Nullable Instant freedAt,
        @Nullable String heldBack) {

    public static final QueueTrace NONE = new QueueTrace(null, null, null, null, null);

    QueueTrace joined(PlaceWaitlisted waitlisted, Instant at) {
        var why = waitlisted.heldBack();
        return new QueueTrace(waitlisted.rank(), at, null, null, why == null ? null : why.name());
    }

    /** Who has a place, and waited for it, was promoted. */
    QueueTrace placed(Instant at) {
        return rank == null ? this : new QueueTrace(rank, since, at, null, null);
    }

    QueueTrace freed(Instant at) {
        return new QueueTrace(rank, since, promotedAt, at, null);
    }
}
