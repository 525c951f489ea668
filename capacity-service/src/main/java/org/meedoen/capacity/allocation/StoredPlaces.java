package org.meedoen.capacity.allocation;

import java.util.Collection;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;

/** The decisions of a congress before this batch. They are too many to load: rules read more only when they need it. */
public interface StoredPlaces {

    /** The number of confirmed places of each organisation in these slots. */
    Collection<OrganisationCount> organisationCounts(Collection<SlotId> slotIds);

    /** All slots that have both free places and a waiting list. */
    PartialState slotsToFill();

    /** The first waiting places of a slot behind a rank. Fewer than requested means that there are no more. */
    PartialState waitingBehind(SlotId slotId, long rank, int atMost);

    /** The same for pairs only. */
    PartialState pairedBehind(SlotId slotId, long rank, int atMost);

    /** The participants of these sign-ups. */
    PartialState participantsOf(Collection<SignupId> signupIds);

    /** All participants with an active place in the slot. */
    PartialState everyoneIn(SlotId slotId);
}
