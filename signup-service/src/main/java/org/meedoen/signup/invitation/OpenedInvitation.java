package org.meedoen.signup.invitation;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Pairing;

/** What a link shows: the slot, and not who made it. */
public record OpenedInvitation(CongressId congress, SlotId slotId, State state) {

    public enum State {
        OPEN,
        ACCEPTED,
        USED,
        TAKEN_BACK,
        /** Sign-up has closed, or the slot was cancelled. */
        EXPIRED
    }

    static OpenedInvitation of(Pairing pairing, boolean expired) {
        return new OpenedInvitation(pairing.congress(), pairing.slotId(), expired ? State.EXPIRED : state(pairing));
    }

    private static State state(Pairing pairing) {
        return switch (pairing.state()) {
            case OPEN -> State.OPEN;
            case ACCEPTED -> State.ACCEPTED;
            case USED -> State.USED;
            case TAKEN_BACK -> State.TAKEN_BACK;
        };
    }
}
