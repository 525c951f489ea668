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

    record Begun(UUID slotId, long version) implements OfSlot {}

    record QuotaStopped(UUID slotId, long version) implements OfSlot {}

    /** About the whole congress. */
    sealed interface OfCongress extends Fact {

        @Override
        default Stream<UUID> slotIds() {
            return Stream.empty();
        }

        @Override
        default Stream<UUID> signupIds() {
            return Stream.empty();
        }
    }

    /** No decision: others need not hear of it. */
    sealed interface OfLine extends Fact {

        Signup signup();

        @Override
        default Stream<UUID> slotIds() {
            return Stream.empty();
        }

        @Override
        default Stream<UUID> signupIds() {
            return Stream.of(signup().signupId());
        }
    }

    record CapsSet(Caps caps) implements OfCongress {}

    record PairsSet(Pairs pairs) implements OfCongress {}

    record Confirmed(
            Signup signup,
            int decision,
            long rank,
            PlaceConfirmed.How how,
            @Nullable Exchanged exchanged,
            @Nullable UUID together)
            implements OfPlace {

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
            @Nullable UUID inExchangeFor,
            @Nullable UUID together)
            implements OfPlace {}

    record Refused(
            Signup signup,
            int decision,
            PlaceRefused.Reason reason,
            @Nullable UUID clashingSlotId,
            @Nullable Cap cap,
            @Nullable UUID together)
            implements OfPlace {}

    /** @param givenSlotId where a place was given that made waiting pointless */
    record Released(
            Signup signup,
            int decision,
            PlaceReleased.Reason reason,
            PlaceReleased.Held held,
            @Nullable UUID givenSlotId)
            implements OfPlace {}

    /** @param version the slot's, after the move */
    record Moved(
            Signup signup,
            int decision,
            List<UUID> clashingSlotIds,
            long version,
            @Nullable HeldBack heldBack) implements OfPlace {}

    /** The other of the pair has left; they keep what they had. */
    record Parted(Signup signup, int decision, PlaceReleased.Held held) implements OfPlace {}

    /** Who waits would now give another place for it than before. */
    record OfferChanged(Signup signup, UUID inExchangeFor) implements OfLine {}

    /** The participant may take part on other days than before: the sign-up as it is now. */
    record DaysSet(Signup signup) implements OfLine {}

    /** The only free place went to somebody behind a pair; how often that happened to it. */
    record Passed(Signup signup, int times) implements OfLine {}
}
