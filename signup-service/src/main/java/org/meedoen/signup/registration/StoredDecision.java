package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;

/**
 * The stored result of a sign-up's decisions. An inactive sign-up never becomes active again, so decisions in any order
 * cannot lead to two active ones of one participant and slot.
 *
 * @param decision number of the last decision; 0: none yet
 * @param together the partner's sign-up; null: alone
 * @param companion who has the place beside it; null: nobody
 */
public record StoredDecision(
        SignupId signupId,
        int decision,
        @Nullable Instant decidedAt,
        Outcome outcome,
        @Nullable SignupId together,
        @Nullable Companion companion,
        WaitingHistory history) {

    private static final String EXCHANGED = "EXCHANGED";

    /**
     * @param reason why it was refused or ended
     * @param clashingSlotId the slot because of which it was refused, or onto which this one was moved
     * @param cap that was reached; only if refused for it
     */
    public record Outcome(
            SignupStatus status,
            @Nullable String reason,
            @Nullable SlotId clashingSlotId,
            @Nullable Cap cap) {

        static Outcome of(SignupStatus status) {
            return new Outcome(status, null, null, null);
        }

        static Outcome ended(SignupStatus status, String reason) {
            return new Outcome(status, reason, null, null);
        }

        /** A withdrawing sign-up stays so: the release will follow. */
        Outcome holding(SignupStatus held) {
            return status == SignupStatus.WITHDRAWING ? this : of(held);
        }

        Outcome movedOnto(List<SlotId> slotIds) {
            return new Outcome(status, reason, slotIds.stream().findFirst().orElse(null), cap);
        }

        Outcome refused(PlaceRefused refused) {
            var next = status == SignupStatus.WITHDRAWING ? SignupStatus.WITHDRAWN : SignupStatus.REFUSED;
            return new Outcome(next, refused.reason().name(), refused.clashingSlotId(), refused.cap());
        }
    }

    public SignupStatus status() {
        return outcome.status();
    }

    /** Unchanged if the decision is not newer. */
    public StoredDecision after(PlaceEvent event, Instant at) {
        return isNewer(event.decision()) ? numbered(event.decision(), at).unlessFinal(event, at) : this;
    }

    /** Its place was given up in the confirmation of another sign-up of the participant. */
    public StoredDecision exchanged(int number, Instant at) {
        if (!isNewer(number)) return this;
        var numbered = numbered(number, at);
        return status().isFinal()
                ? numbered
                : numbered.with(Outcome.ended(SignupStatus.WITHDRAWN, EXCHANGED), history.freed(at))
                        .beside(null);
    }

    private boolean isNewer(int number) {
        return number > decision;
    }

    private StoredDecision numbered(int number, Instant at) {
        return new StoredDecision(signupId, number, at, outcome, together, companion, history);
    }

    private StoredDecision unlessFinal(PlaceEvent event, Instant at) {
        return status().isFinal() ? this : apply(event, at);
    }

    private StoredDecision apply(PlaceEvent event, Instant at) {
        return switch (event) {
            case PlaceConfirmed confirmed ->
                with(outcome.holding(SignupStatus.CONFIRMED), history.placed(at))
                        .beside(confirmed.companion());
            case PlaceWaitlisted waitlisted ->
                with(outcome.holding(SignupStatus.WAITLISTED), history.joined(waitlisted, at));
            case PlaceMoved moved -> with(outcome.movedOnto(moved.clashingSlotIds()), history);
            case PairParted _ -> new StoredDecision(signupId, decision, decidedAt, outcome, null, companion, history);
            case PlaceAccompanied accompanied -> beside(accompanied.companion());
            case PlaceRefused refused -> refused.keeps() == null ? with(outcome.refused(refused), history) : this;
            case PlaceReleased released ->
                with(ended(released), left(released, at)).beside(null);
        };
    }

    private StoredDecision with(Outcome next, WaitingHistory after) {
        return new StoredDecision(signupId, decision, decidedAt, next, together, companion, after);
    }

    private StoredDecision beside(@Nullable Companion next) {
        return new StoredDecision(signupId, decision, decidedAt, outcome, together, next, history);
    }

    private WaitingHistory left(PlaceReleased released, Instant at) {
        return released.held() == PlaceReleased.Held.PLACE ? history.freed(at) : history;
    }

    private static Outcome ended(PlaceReleased released) {
        var status = switch (released.reason()) {
            case SLOT_CANCELLED -> SignupStatus.CANCELLED;
            case WITHDRAWN, WITHDRAWN_BY_ORGANISER, HANDED_OVER, SLOT_BEGUN, OVERLAP, CAP -> SignupStatus.WITHDRAWN;
        };
        return Outcome.ended(status, released.reason().name());
    }
}
