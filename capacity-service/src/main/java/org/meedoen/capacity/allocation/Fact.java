package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.SlotTerms;

/** What was decided. Applying facts is all that changes {@link CongressPlaces}. */
public sealed interface Fact {

    UUID slotId();

    /** About the slot itself. */
    sealed interface OfSlot extends Fact {}

    /** About one sign-up, with the number of the decision. */
    sealed interface OfPlace extends Fact {

        Signup signup();

        int decision();

        @Override
        default UUID slotId() {
            return signup().slotId();
        }
    }

    record Planned(SlotTerms terms) implements OfSlot {

        @Override
        public UUID slotId() {
            return terms.slotId();
        }
    }

    record CalledOff(UUID slotId, long version) implements OfSlot {}

    record PromotionStopped(UUID slotId, long version) implements OfSlot {}

    record Confirmed(Signup signup, int decision, long rank, PlaceConfirmed.How how) implements OfPlace {}

    record Waitlisted(Signup signup, int decision, long rank, int position) implements OfPlace {}

    record Refused(
            Signup signup,
            int decision,
            PlaceRefused.Reason reason,
            @Nullable UUID clashingSlotId) implements OfPlace {}

    record Released(Signup signup, int decision, PlaceReleased.Reason reason, PlaceReleased.Held held)
            implements OfPlace {}

    record Moved(Signup signup, int decision, List<UUID> clashingSlotIds) implements OfPlace {}
}
