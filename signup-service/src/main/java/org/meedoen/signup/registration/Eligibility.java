package org.meedoen.signup.registration;

import java.util.Optional;
import org.meedoen.signup.congress.CongressState;
import org.meedoen.signup.participant.Participant;

/** Whether a participant may sign up for a slot, apart from free places. */
public final class Eligibility {

    private Eligibility() {}

    /** The reason why not now. */
    static Optional<Declined> now(SlotConditions slot, Participant participant) {
        return lasting(slot, participant)
                .or(() -> slot.opensLater()
                        ? Optional.of(new Declined.NotOpenYet(slot.opensAt(), slot.zone()))
                        : Optional.empty());
    }

    /** The reason why neither now nor later. */
    public static Optional<Declined> lasting(SlotConditions slot, Participant participant) {
        return byOrganiser(slot, participant)
                .or(() -> slot.isClosed()
                        ? Optional.of(new Declined.Closed(slot.closesAt(), slot.zone()))
                        : Optional.empty());
    }

    /** The reason why even the organisers cannot assign a place. They are not bound to the time to sign up. */
    static Optional<Declined> byOrganiser(SlotConditions slot, Participant participant) {
        if (slot.state() == CongressState.DRAFT) return Optional.of(new Declined.NotPublished());
        if (slot.state() == CongressState.PAST) return Optional.of(new Declined.CongressOver());
        if (slot.cancelled()) return Optional.of(new Declined.SlotCancelled());
        if (slot.hasBegun()) return Optional.of(new Declined.SlotBegun());
        if (!participant.mayComeOn(slot.day())) return Optional.of(new Declined.NotTheirDay(slot.day()));
        return Optional.empty();
    }
}
