package org.meedoen.notification.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Companion;

/**
 * Turns decisions, in order, into notices. It keeps track of what a sign-up holds, which a decision about a moved slot
 * does not contain.
 */
public final class PlaceNotices {

    private final Map<SignupId, Held> held;

    /** @param known what the sign-ups held before these decisions */
    public PlaceNotices(Map<SignupId, Held> known) {
        held = new HashMap<>(known);
    }

    public PlaceNotice of(PlaceEvent event) {
        return switch (event) {
            case PlaceConfirmed confirmed -> confirmed(confirmed);
            case PlaceWaitlisted waiting -> holding(waiting, kindOf(waiting), Held.WAITING, waiting.position());
            case PlaceReleased released -> released(released);
            case PlaceMoved moved -> moved(moved);
            case PairParted parted -> holding(parted, MailKind.PARTED, parted.held(), null);
            case PlaceAccompanied accompanied -> accompanied(accompanied);
            case PlaceRefused refused -> notice(refused, MailKind.REFUSED, null, List.of(), null);
        };
    }

    private PlaceNotice confirmed(PlaceConfirmed confirmed) {
        held.put(confirmed.signupId(), Held.PLACE);
        var given = confirmed.exchanged();
        var kind = given == null ? kindOf(confirmed) : kindOfExchange(confirmed);
        var givenUp = Stream.ofNullable(given).map(Exchanged::slotId).toList();
        return notice(confirmed, kind, null, givenUp, null, awaited(confirmed), confirmed.companion());
    }

    private static @Nullable List<SlotId> awaited(PlaceConfirmed confirmed) {
        var waiting = confirmed.waitingInExchange();
        return waiting == null ? null : waiting.stream().map(InExchange::slotId).toList();
    }

    private PlaceNotice released(PlaceReleased released) {
        held.put(released.signupId(), released.held());
        return notice(
                released,
                kindOf(released),
                null,
                Stream.ofNullable(released.givenSlotId()).toList(),
                null,
                null,
                released.companion());
    }

    /** Only waiting sign-ups are held back. */
    private PlaceNotice moved(PlaceMoved moved) {
        var offDay = moved.heldBack() == HeldBack.NOT_THEIR_DAY;
        if (offDay) held.put(moved.signupId(), Held.WAITING);
        var kind = offDay ? MailKind.MOVED_OFF_THEIR_DAYS : MailKind.SLOT_MOVED;
        return notice(moved, kind, null, moved.clashingSlotIds(), moved.version());
    }

    private PlaceNotice accompanied(PlaceAccompanied accompanied) {
        held.put(accompanied.signupId(), Held.PLACE);
        var companion = accompanied.companion();
        var kind = companion == null ? MailKind.COMPANION_ENDED : MailKind.ACCOMPANIED;
        return notice(accompanied, kind, null, List.of(), null, null, companion);
    }

    private PlaceNotice holding(PlaceEvent event, MailKind kind, Held what, @Nullable Integer position) {
        held.put(event.signupId(), what);
        return notice(event, kind, position, List.of(), null);
    }

    private PlaceNotice notice(
            PlaceEvent event,
            MailKind kind,
            @Nullable Integer position,
            List<SlotId> otherSlotIds,
            @Nullable Long version) {
        return notice(event, kind, position, otherSlotIds, version, null, null);
    }

    private PlaceNotice notice(
            PlaceEvent event,
            MailKind kind,
            @Nullable Integer position,
            List<SlotId> otherSlotIds,
            @Nullable Long version,
            @Nullable List<SlotId> awaitedSlotIds,
            @Nullable Companion companion) {
        return new PlaceNotice(
                kind,
                event.congress(),
                event.signupId(),
                event.slotId(),
                event.participantId(),
                event.decision(),
                position,
                held.get(event.signupId()),
                otherSlotIds,
                version,
                awaitedSlotIds,
                companion);
    }

    private static MailKind kindOf(PlaceConfirmed confirmed) {
        return switch (confirmed.how()) {
            case AT_ONCE -> confirmed.together() == null ? MailKind.CONFIRMED : MailKind.CONFIRMED_TOGETHER;
            case PROMOTED -> confirmed.together() == null ? MailKind.PROMOTED : MailKind.PROMOTED_TOGETHER;
            case ASSIGNED -> MailKind.ASSIGNED;
        };
    }

    private static MailKind kindOfExchange(PlaceConfirmed confirmed) {
        return confirmed.how() == PlaceConfirmed.How.ASSIGNED ? MailKind.ASSIGNED_INSTEAD : MailKind.EXCHANGED;
    }

    /** For a pair, it may be the partner's organisation that has reached the quota. */
    private static MailKind kindOf(PlaceWaitlisted waiting) {
        if (waiting.together() != null) return MailKind.WAITING_TOGETHER;
        return waiting.heldBack() == null ? MailKind.WAITING_LIST : MailKind.HELD_BACK;
    }

    private static MailKind kindOf(PlaceReleased released) {
        return switch (released.reason()) {
            case WITHDRAWN -> MailKind.WITHDRAWN;
            case WITHDRAWN_BY_ORGANISER -> MailKind.WITHDRAWN_BY_ORGANISER;
            case HANDED_OVER -> MailKind.HANDED_OVER;
            case SLOT_CANCELLED -> MailKind.SLOT_CANCELLED;
            case SLOT_BEGUN -> MailKind.LINE_ENDED;
            case OVERLAP, CAP -> MailKind.WAITING_ENDED;
        };
    }
}
