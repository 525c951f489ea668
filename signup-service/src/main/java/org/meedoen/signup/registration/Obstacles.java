package org.meedoen.signup.registration;

import java.util.Optional;
import org.meedoen.signup.participant.Participant;

/** What keeps a participant out of a slot, however many places are free. */
public final class Obstacles {

    private Obstacles() {}

    /** At this moment. */
    static Optional<Declined> now(SlotEntry slot, Participant participant) {
        return lasting(slot, participant)
                .or(() -> slot.opensLater()
                        ? Optional.of(new Declined.NotOpenYet(slot.opensAt(), slot.zone()))
                        : Optional.empty());
    }

    /** Now and later. */
    public static Optional<Declined> lasting(SlotEntry slot, Participant participant) {
        if (slot.cancelled()) return Optional.of(new Declined.SlotCancelled());
        if (slot.hasBegun()) return Optional.of(new Declined.SlotBegun());
        if (!participant.mayComeOn(slot.day())) return Optional.of(new Declined.NotTheirDay(slot.day()));
        if (slot.isClosed()) return Optional.of(new Declined.Closed(slot.closesAt(), slot.zone()));
        return Optional.empty();
    }
}
