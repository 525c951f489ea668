package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;

/**
 * What is known of a sign-up's decisions. A sign-up that is no longer active never becomes active again, so no decision,
 * in whatever order, can make two active ones of a participant and a slot.
 *
 * @param decision the number of the last decision; 0: none yet
 * @param waitingRank orders the queue; only while waiting
 */
public record StoredDecision(
        UUID signupId,
        SignupStatus status,
        int decision,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID clashingSlotId,
        @Nullable Long waitingRank) {

    /** The same when the decision is not newer than the last one. */
    public StoredDecision after(PlaceEvent event, Instant at) {
        if (event.decision() <= decision) return this;
        var numbered = new StoredDecision(signupId, status, event.decision(), at, reason, clashingSlotId, waitingRank);
        return status.isFinal() ? numbered : numbered.apply(event);
    }

    private StoredDecision apply(PlaceEvent event) {
        return switch (event) {
            case PlaceConfirmed _ -> holds(SignupStatus.CONFIRMED, null);
            case PlaceWaitlisted waitlisted -> holds(SignupStatus.WAITLISTED, waitlisted.rank());
            case PlaceMoved moved ->
                clashesWith(moved.clashingSlotIds().stream().findFirst().orElse(null));
            case PlaceRefused refused -> ends(afterRefusal(), refused.reason().name(), refused.clashingSlotId());
            case PlaceReleased released ->
                ends(afterRelease(released), released.reason().name(), null);
        };
    }

    /** Who is giving up stays so: what is held is on its way back. */
    private StoredDecision holds(SignupStatus held, @Nullable Long rank) {
        return status == SignupStatus.WITHDRAWING
                ? this
                : new StoredDecision(signupId, held, decision, decidedAt, null, null, rank);
    }

    private StoredDecision clashesWith(@Nullable UUID other) {
        return new StoredDecision(signupId, status, decision, decidedAt, reason, other, waitingRank);
    }

    private StoredDecision ends(SignupStatus end, String why, @Nullable UUID clash) {
        return new StoredDecision(signupId, end, decision, decidedAt, why, clash, null);
    }

    private SignupStatus afterRefusal() {
        return status == SignupStatus.WITHDRAWING ? SignupStatus.WITHDRAWN : SignupStatus.REFUSED;
    }

    private static SignupStatus afterRelease(PlaceReleased released) {
        return switch (released.reason()) {
            case SLOT_CANCELLED -> SignupStatus.CANCELLED;
            case WITHDRAWN, OVERLAP, CAP -> SignupStatus.WITHDRAWN;
        };
    }
}
