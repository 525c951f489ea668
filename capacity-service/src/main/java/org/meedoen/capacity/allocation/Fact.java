package org.meedoen.capacity.allocation;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.SlotTerms;

/** A decision. Only applying facts changes {@link CongressPlaces}. */
public sealed interface Fact {

    /** The slots it changes; often only their numbers. */
    Stream<SlotId> slotIds();

    /** The sign-ups it changes. */
    Stream<SignupId> signupIds();

    /** A fact about a slot. */
    sealed interface OfSlot extends Fact {

        SlotId slotId();

        @Override
        default Stream<SlotId> slotIds() {
            return Stream.of(slotId());
        }

        @Override
        default Stream<SignupId> signupIds() {
            return Stream.empty();
        }
    }

    /** A numbered decision about one sign-up. */
    sealed interface OfPlace extends Fact {

        Signup signup();

        int decision();

        @Override
        default Stream<SlotId> slotIds() {
            return Stream.of(signup().slotId());
        }

        @Override
        default Stream<SignupId> signupIds() {
            return Stream.of(signup().signupId());
        }
    }

    record TermsSet(SlotTerms terms) implements OfSlot {

        @Override
        public SlotId slotId() {
            return terms.slotId();
        }
    }

    record Cancelled(SlotId slotId, long version) implements OfSlot {}

    record PromotionStopped(SlotId slotId, long version) implements OfSlot {}

    record Begun(SlotId slotId, long version) implements OfSlot {}

    record QuotaStopped(SlotId slotId, long version) implements OfSlot {}

    record SetAsideStopped(SlotId slotId, long version) implements OfSlot {}

    /** A fact about the whole congress. */
    sealed interface OfCongress extends Fact {

        @Override
        default Stream<SlotId> slotIds() {
            return Stream.empty();
        }

        @Override
        default Stream<SignupId> signupIds() {
            return Stream.empty();
        }
    }

    /** Changes a sign-up without a decision, and is not published. */
    sealed interface Internal extends Fact {

        Signup signup();

        @Override
        default Stream<SlotId> slotIds() {
            return Stream.empty();
        }

        @Override
        default Stream<SignupId> signupIds() {
            return Stream.of(signup().signupId());
        }
    }

    record CapsSet(Caps caps) implements OfCongress {}

    record PairsSet(PairSettings pairs) implements OfCongress {}

    /**
     * @param overCapacity how many places the organisers gave although none was free
     * @param fromSetAside whether it is one of the places that only organisers give
     * @param second the companion's, if the place that was exchanged had one
     */
    record Confirmed(
            Signup signup,
            int decision,
            long rank,
            PlaceConfirmed.How how,
            @Nullable Exchanged exchanged,
            @Nullable SignupId together,
            int overCapacity,
            boolean fromSetAside,
            @Nullable SecondPlace second)
            implements OfPlace {

        @Override
        public Stream<SlotId> slotIds() {
            return Stream.concat(
                    OfPlace.super.slotIds(), Stream.ofNullable(exchanged).map(Exchanged::slotId));
        }

        @Override
        public Stream<SignupId> signupIds() {
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
            @Nullable SignupId inExchangeFor,
            @Nullable SignupId together,
            boolean keepsWaiting)
            implements OfPlace {}

    record Refused(
            Signup signup,
            int decision,
            PlaceRefused.Reason reason,
            @Nullable SlotId clashingSlotId,
            @Nullable Cap cap,
            @Nullable SignupId together)
            implements OfPlace {}

    /**
     * The organisers wanted to assign a place, or one beside it; the sign-up keeps what it has.
     *
     * @param number of what they asked
     */
    record NotAssigned(
            Signup signup,
            int decision,
            int number,
            PlaceRefused.Reason reason,
            @Nullable SlotId clashingSlotId,
            PlaceReleased.Held keeps)
            implements OfPlace {}

    /**
     * The organisers gave a companion the place beside it, or ended that.
     *
     * @param number of what they asked
     * @param second null: no companion any more
     * @param overCapacity how many places they gave although none was free
     */
    record Accompanied(
            Signup signup,
            int decision,
            int number,
            @Nullable SecondPlace second,
            int overCapacity) implements OfPlace {}

    /**
     * @param givenSlotId the slot whose confirmation ended this wait
     * @param second that ends with it
     */
    record Released(
            Signup signup,
            int decision,
            PlaceReleased.Reason reason,
            PlaceReleased.Held held,
            @Nullable SlotId givenSlotId,
            @Nullable SecondPlace second)
            implements OfPlace {}

    /** @param version of the slot, after the move */
    record Moved(
            Signup signup,
            int decision,
            List<SlotId> clashingSlotIds,
            long version,
            @Nullable HeldBack heldBack) implements OfPlace {}

    /** The partner has left; the sign-up keeps what it had. */
    record Parted(Signup signup, int decision, PlaceReleased.Held held) implements OfPlace {}

    /** The sign-up is waiting and now offers another place in exchange. */
    record OfferChanged(Signup signup, SignupId inExchangeFor) implements Internal {}

    /** The participant's days have changed: the sign-up with its new days. */
    record DaysSet(Signup signup) implements Internal {}

    /** The only free place went to somebody behind this pair; how often that has happened. */
    record Passed(Signup signup, int times) implements Internal {}

    /** The organisers asked for a companion of a sign-up that has no place; it is known when it comes again. */
    record CompanionIgnored(Signup signup, int number) implements Internal {}
}
