package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.SlotTerms;

/** What was decided. Applying facts is all that changes {@link CongressPlaces}. */
public sealed interface Fact {

    /** The slots it changes, be it only their numbers. */
    Stream<UUID> slotIds();

    /** The sign-ups it changes. */
    Stream<UUID> signupIds();

    /** About the slot itself. */
    sealed interface OfSlot extends Fact {

        UUID slotId();

        @Override
        default Stream<UUID> slotIds() {
            return Stream.of(slotId());
        }

        @Override
        default Stream<UUID> signupIds() {
            return Stream.empty();
        }
    }

    /** About one sign-up, with the number of the decision. */
    sealed interface OfPlace extends Fact {

        Signup signup();

        int decision();

        @Override
        default Stream<UUID> slotIds() {
            return Stream.of(signup().slotId());
        }

        @Override
        default Stream<UUID> signupIds() {
            return Stream.of(signup().signupId());
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

    record QuotaStopped(UUID slotId, long version) implements OfSlot {}

    /** About the whole congress. */
    record CapsSet(Caps caps) implements Fact {

        @Override
        public Stream<UUID> slotIds() {
            return Stream.empty();
        }

        @Override
        public Stream<UUID> signupIds() {
            return Stream.empty();
        }
    }

    record Confirmed(
            Signup signup,
            int decision,
            long rank,
            PlaceConfirmed.How how,
            @Nullable Exchanged exchanged) implements OfPlace {

        @Override
        public Stream<UUID> slotIds() {
            return Stream.concat(
                    OfPlace.super.slotIds(), Stream.ofNullable(exchanged).map(Exchanged::slotId));
        }

        @Override
        public Stream<UUID> signupIds() {
            return Stream.concat(
                    OfPlace.super.signupIds(), Stream.ofNullable(exchanged).map(Exchanged::signupId));
        }
    }

    record Waitlisted(
            Signup signup,
            int decision,
            long rank,
            int position,
            @Nullable HeldBack heldBack,
            @Nullable UUID inExchangeFor)
            implements OfPlace {}

    record Refused(
            Signup signup,
            int decision,
            PlaceRefused.Reason reason,
            @Nullable UUID clashingSlotId,
            @Nullable Cap cap) implements OfPlace {}

    record Released(Signup signup, int decision, PlaceReleased.Reason reason, PlaceReleased.Held held)
            implements OfPlace {}

    record Moved(Signup signup, int decision, List<UUID> clashingSlotIds) implements OfPlace {}

    /** Who waits would now give another place for it than before. No decision: others need not hear of it. */
    record OfferChanged(Signup signup, UUID inExchangeFor) implements Fact {

        @Override
        public Stream<UUID> slotIds() {
            return Stream.empty();
        }

        @Override
        public Stream<UUID> signupIds() {
            return Stream.of(signup.signupId());
        }
    }
}
