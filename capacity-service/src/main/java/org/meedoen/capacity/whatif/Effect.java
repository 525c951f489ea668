package org.meedoen.capacity.whatif;

import java.util.Optional;
import org.meedoen.capacity.allocation.Fact;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceReleased;

/**
 * What would happen to one sign-up.
 *
 * @param slotId of the sign-up
 */
record Effect(SignupId signupId, ParticipantId participantId, SlotId slotId, Kind kind) {

    enum Kind {
        /** From the waiting list. */
        PROMOTED,
        /** From the waiting list, in exchange for another place. */
        EXCHANGED,
        /** The organisers give the place. */
        ASSIGNED,
        /** The organisers give a companion the place beside theirs. */
        ACCOMPANIED,
        /** Keeps the place; the one beside it is given up. */
        COMPANION_ENDED,
        /** The other of a pair leaves; keeps the place or the rank. */
        PARTED,
        /** Keeps the place or the rank, at another time or meeting point. */
        MOVED,
        /** Likewise, and now overlaps another place of the participant. */
        MOVED_ONTO_ANOTHER,
        /** The slot is cancelled, or the sign-up is withdrawn. */
        PLACE_LOST,
        /** The slot is cancelled or has begun, or the sign-up is withdrawn. */
        WAIT_LOST,
        /** The participant is given a place that makes this wait pointless. */
        WAIT_ENDED
    }

    static Optional<Effect> of(Fact fact) {
        return fact instanceof Fact.OfPlace decided ? kind(decided).map(kind -> of(decided, kind)) : Optional.empty();
    }

    private static Effect of(Fact.OfPlace decided, Kind kind) {
        var signup = decided.signup();
        return new Effect(signup.signupId(), signup.participantId(), signup.slotId(), kind);
    }

    private static Optional<Kind> kind(Fact.OfPlace decided) {
        return switch (decided) {
            case Fact.Confirmed f -> Optional.of(kind(f));
            case Fact.Moved f -> Optional.of(f.clashingSlotIds().isEmpty() ? Kind.MOVED : Kind.MOVED_ONTO_ANOTHER);
            case Fact.Released f -> Optional.of(kind(f));
            case Fact.Waitlisted _, Fact.Refused _, Fact.NotAssigned _ -> Optional.empty();
            case Fact.Accompanied f -> Optional.of(f.second() == null ? Kind.COMPANION_ENDED : Kind.ACCOMPANIED);
            case Fact.Parted _ -> Optional.of(Kind.PARTED);
        };
    }

    private static Kind kind(Fact.Confirmed confirmed) {
        if (confirmed.how() == How.ASSIGNED) return Kind.ASSIGNED;
        return confirmed.exchanged() == null ? Kind.PROMOTED : Kind.EXCHANGED;
    }

    private static Kind kind(Fact.Released released) {
        if (released.held() == PlaceReleased.Held.PLACE) return Kind.PLACE_LOST;
        return switch (released.reason()) {
            case OVERLAP, CAP -> Kind.WAIT_ENDED;
            case WITHDRAWN, WITHDRAWN_BY_ORGANISER, HANDED_OVER, SLOT_CANCELLED, SLOT_BEGUN -> Kind.WAIT_LOST;
        };
    }
}
