package org.meedoen.notification.delivery;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceReleased.Reason;
import org.meedoen.contracts.capacity.PlaceWaitlisted;

/** Somebody's sign-up for a slot, and the decisions that may be taken about it. */
record SignUp(CongressId congress, SignupId id, SlotId slot, ParticipantId person) {

    static SignUp inCongress(CongressId congress) {
        return new SignUp(congress, SignupId.random(), SlotId.random(), ParticipantId.random());
    }

    SignUp again() {
        return new SignUp(congress, SignupId.random(), slot, person);
    }

    SignUp elsewhere() {
        return new SignUp(congress, SignupId.random(), SlotId.random(), person);
    }

    PlaceConfirmed confirmed(int decision) {
        return new PlaceConfirmed(congress, id, slot, person, decision, How.AT_ONCE, null, null, null, null, null);
    }

    PlaceConfirmed promoted(int decision) {
        return new PlaceConfirmed(congress, id, slot, person, decision, How.PROMOTED, null, null, null, null, null);
    }

    PlaceConfirmed inExchangeFor(SignUp given) {
        return new PlaceConfirmed(
                congress,
                id,
                slot,
                person,
                1,
                How.AT_ONCE,
                new Exchanged(given.id(), given.slot(), 2),
                null,
                null,
                null,
                null);
    }

    PlaceWaitlisted waitlisted(int decision, int position) {
        return new PlaceWaitlisted(congress, id, slot, person, decision, position, position, null, null);
    }

    PlaceConfirmed confirmedTogether(int decision) {
        return new PlaceConfirmed(
                congress, id, slot, person, decision, How.AT_ONCE, null, SignupId.random(), null, null, null);
    }

    PlaceRefused refused(int decision) {
        return new PlaceRefused(congress, id, slot, person, decision, PlaceRefused.Reason.FULL, null, null, null, null);
    }

    PlaceReleased withdrawn(int decision) {
        return new PlaceReleased(congress, id, slot, person, decision, Reason.WITHDRAWN, Held.PLACE, null, null);
    }

    PlaceReleased cancelled(int decision) {
        return new PlaceReleased(congress, id, slot, person, decision, Reason.SLOT_CANCELLED, Held.PLACE, null, null);
    }

    PlaceMoved moved(int decision, long version) {
        return new PlaceMoved(congress, id, slot, person, decision, List.of(), version, null);
    }

    PlaceMoved moved(int decision) {
        return new PlaceMoved(congress, id, slot, person, decision, List.of(), null, null);
    }
}
