package org.meedoen.signup.registration;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;

/** One of a sign-up's decisions, with what explains it later. */
public record RecordedDecision(SignupId signupId, int number, Instant decidedAt, Content content) {

    /** What was decided. */
    public enum Kind {
        CONFIRMED,
        /** A place, from the waiting list. */
        PROMOTED,
        /** A place, from the organisers. */
        ASSIGNED,
        WAITLISTED,
        REFUSED,
        RELEASED,
        /** The place was given up for another. */
        EXCHANGED,
        /** The organisers gave another place instead. */
        REASSIGNED,
        /** The organisers moved the slot. */
        MOVED,
        /** The other of a pair has left. */
        PARTED,
        /** The organisers gave a companion the place beside it. */
        ACCOMPANIED,
        /** They ended that. */
        COMPANION_ENDED
    }

    /**
     * @param reason why it was refused or ended
     * @param held what was released or is kept: a place, or a place on the waiting list
     * @param position on the waiting list, from 1
     * @param otherSlotId the slot that it overlaps, that was given up for it, or for which it was given up
     * @param pair decided with the sign-up of a colleague
     * @param companion who has the place beside it from then on; with RELEASED: who had it until then
     * @param fromSetAside with ASSIGNED: one of the places that only the organisers give
     */
    public record Content(
            Kind kind,
            @Nullable String reason,
            PlaceReleased.@Nullable Held held,
            @Nullable Integer position,
            @Nullable HeldBack heldBack,
            @Nullable SlotId otherSlotId,
            boolean pair,
            @Nullable Cap cap,
            boolean fromSetAside,
            @Nullable Companion companion) {

        private static Content of(Kind kind, @Nullable SlotId otherSlotId, boolean pair, boolean fromSetAside) {
            return new Content(kind, null, null, null, null, otherSlotId, pair, null, fromSetAside, null);
        }

        private Content beside(@Nullable Companion who) {
            return new Content(kind, reason, held, position, heldBack, otherSlotId, pair, cap, fromSetAside, who);
        }
    }

    /** A confirmation in exchange for a place is a decision about that place, too. */
    public static Stream<RecordedDecision> of(PlaceEvent event, Instant at) {
        var own = new RecordedDecision(event.signupId(), event.decision(), at, content(event));
        var exchanged = event instanceof PlaceConfirmed confirmed ? confirmed.exchanged() : null;
        if (exchanged == null) return Stream.of(own);
        var byOrganisers = own.content().kind() == Kind.ASSIGNED;
        var givenUp = Content.of(byOrganisers ? Kind.REASSIGNED : Kind.EXCHANGED, event.slotId(), false, false);
        return Stream.of(own, new RecordedDecision(exchanged.signupId(), exchanged.decision(), at, givenUp));
    }

    private static Content content(PlaceEvent event) {
        return switch (event) {
            case PlaceConfirmed confirmed ->
                Content.of(
                                kind(confirmed.how()),
                                slotOf(confirmed.exchanged()),
                                confirmed.together() != null,
                                Boolean.TRUE.equals(confirmed.fromSetAside()))
                        .beside(confirmed.companion());
            case PlaceWaitlisted waitlisted -> waiting(waitlisted);
            case PlaceRefused refused -> refused(refused);
            case PlaceReleased released ->
                new Content(
                        Kind.RELEASED,
                        released.reason().name(),
                        released.held(),
                        null,
                        null,
                        released.givenSlotId(),
                        false,
                        null,
                        false,
                        released.companion());
            case PlaceMoved moved ->
                new Content(
                        Kind.MOVED,
                        null,
                        null,
                        null,
                        moved.heldBack(),
                        first(moved.clashingSlotIds()),
                        false,
                        null,
                        false,
                        null);
            case PairParted parted ->
                new Content(Kind.PARTED, null, parted.held(), null, null, null, false, null, false, null);
            case PlaceAccompanied accompanied -> accompanied(accompanied.companion());
        };
    }

    private static Content accompanied(@Nullable Companion companion) {
        var kind = companion == null ? Kind.COMPANION_ENDED : Kind.ACCOMPANIED;
        return Content.of(kind, null, false, false).beside(companion);
    }

    private static Content waiting(PlaceWaitlisted event) {
        var pair = event.together() != null;
        return new Content(
                Kind.WAITLISTED, null, null, event.position(), event.heldBack(), null, pair, null, false, null);
    }

    private static Content refused(PlaceRefused event) {
        var reason = event.reason().name();
        var pair = event.together() != null;
        return new Content(
                Kind.REFUSED,
                reason,
                event.keeps(),
                null,
                null,
                event.clashingSlotId(),
                pair,
                event.cap(),
                false,
                null);
    }

    private static Kind kind(PlaceConfirmed.How how) {
        return switch (how) {
            case AT_ONCE -> Kind.CONFIRMED;
            case PROMOTED -> Kind.PROMOTED;
            case ASSIGNED -> Kind.ASSIGNED;
        };
    }

    private static @Nullable SlotId slotOf(@Nullable Exchanged exchanged) {
        return exchanged == null ? null : exchanged.slotId();
    }

    private static @Nullable SlotId first(List<SlotId> slots) {
        return slots.isEmpty() ? null : slots.getFirst();
    }
}
