package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Cap;

/**
 * What is known of a sign-up's decisions. A sign-up that is no longer active never becomes active again, so no decision,
 * in whatever order, can make two active ones of a participant and a slot.
 *
 * @param cap of which one had reached the end; only of who was refused for it
 * @param together the sign-up of the other of a pair; null: alone
 * @param decision the number of the last decision; 0: none yet
 */
public record StoredDecision(
        UUID signupId,
        SignupStatus status,
        int decision,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID clashingSlotId,
        @Nullable Cap cap,
        @Nullable UUID together,
        QueueTrace queue) {

    private static final String EXCHANGED = "EXCHANGED";

    /** The same when the decision is not newer than the last one. */
    public StoredDecision after(PlaceEvent event, Instant at) {
        return isNews(event.decision()) ? numbered(event.decision(), at).unlessOver(event, at) : this;
    }

    /** Its place was given up for another one of the participant's, in that one's confirmation. */
    public StoredDecision exchanged(int number, Instant at) {
        if (!isNews(number)) return this;
        var numbered = numbered(number, at);
        return status.isFinal() ? numbered : numbered.with(SignupStatus.WITHDRAWN, EXCHANGED, null, queue.freed(at));
    }

    private boolean isNews(int number) {
        return number > decision;
    }

    private StoredDecision numbered(int number, Instant at) {
        return new StoredDecision(signupId, status, number, at, reason, clashingSlotId, cap, together, queue);
    }

    private StoredDecision unlessOver(PlaceEvent event, Instant at) {
        return status.isFinal() ? this : apply(event, at);
    }

    private StoredDecision apply(PlaceEvent event, Instant at) {
        return switch (event) {
            case PlaceConfirmed _ -> holds(SignupStatus.CONFIRMED, queue.placed(at));
            case PlaceWaitlisted waitlisted -> holds(SignupStatus.WAITLISTED, queue.joined(waitlisted, at));
            case PlaceMoved moved ->
                with(
                        status,
                        reason,
                        moved.clashingSlotIds().stream().findFirst().orElse(null),
                        queue);
            case PairParted _ -> alone();
            case PlaceRefused refused -> refused(refused);
            case PlaceReleased released ->
                with(afterRelease(released), released.reason().name(), null, left(released, at));
        };
    }

    private StoredDecision alone() {
        return new StoredDecision(signupId, status, decision, decidedAt, reason, clashingSlotId, cap, null, queue);
    }

    /** Who is giving up stays so: what is held is on its way back. */
    private StoredDecision holds(SignupStatus held, QueueTrace trace) {
        return status == SignupStatus.WITHDRAWING
                ? with(status, reason, clashingSlotId, trace)
                : with(held, null, null, trace);
    }

    private StoredDecision with(SignupStatus next, @Nullable String why, @Nullable UUID clash, QueueTrace trace) {
        return new StoredDecision(signupId, next, decision, decidedAt, why, clash, null, together, trace);
    }

    private StoredDecision refused(PlaceRefused refused) {
        return new StoredDecision(
                signupId,
                afterRefusal(),
                decision,
                decidedAt,
                refused.reason().name(),
                refused.clashingSlotId(),
                refused.cap(),
                together,
                queue);
    }

    private QueueTrace left(PlaceReleased released, Instant at) {
        return released.held() == PlaceReleased.Held.PLACE ? queue.freed(at) : queue;
    }

    private SignupStatus afterRefusal() {
        return status == SignupStatus.WITHDRAWING ? SignupStatus.WITHDRAWN : SignupStatus.REFUSED;
    }

    private static SignupStatus afterRelease(PlaceReleased released) {
        return switch (released.reason()) {
            case SLOT_CANCELLED -> SignupStatus.CANCELLED;
            case WITHDRAWN, SLOT_BEGUN, OVERLAP, CAP -> SignupStatus.WITHDRAWN;
        };
    }
}
