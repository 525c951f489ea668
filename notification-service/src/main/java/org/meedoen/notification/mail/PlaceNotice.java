package org.meedoen.notification.mail;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.notification.mail.LetterContent.Look;

/**
 * A decision about a sign-up that is mailed to the participant; one for each (sign-up, decision number).
 *
 * @param position on the waiting list, if the decision put them there
 * @param held what the sign-up holds, or held before this decision, as far as known
 * @param otherSlotIds slots to name: what a moved one now overlaps, what was given up, what came instead
 * @param version of the slot, from which its time or place is different
 * @param awaitedSlotIds for which the participant goes on waiting in exchange for the place; null: none
 * @param companion who has the place beside it, or had it if it ended; null: nobody, or not known
 */
public record PlaceNotice(
        MailKind kind,
        CongressId congress,
        SignupId signupId,
        SlotId slotId,
        ParticipantId participantId,
        int decision,
        @Nullable Integer position,
        @Nullable Held held,
        List<SlotId> otherSlotIds,
        @Nullable Long version,
        @Nullable List<SlotId> awaitedSlotIds,
        @Nullable Companion companion)
        implements Notice {

    /** All slots that it names. */
    Stream<SlotId> slotIds() {
        return Stream.of(List.of(slotId), otherSlotIds, awaited()).flatMap(List::stream);
    }

    List<SlotId> awaited() {
        return awaitedSlotIds == null ? List.of() : awaitedSlotIds;
    }

    /** Whether the recipient has, or may still get, a place. */
    boolean leadsSomewhere() {
        return switch (kind) {
            case WITHDRAWN, WITHDRAWN_BY_ORGANISER, HANDED_OVER, SLOT_CANCELLED, WAITING_ENDED, LINE_ENDED, REFUSED ->
                false;
            default -> true;
        };
    }

    boolean tellsOfAMove() {
        return kind == MailKind.SLOT_MOVED || kind == MailKind.MOVED_OFF_THEIR_DAYS;
    }

    boolean together() {
        return switch (kind) {
            case CONFIRMED_TOGETHER, WAITING_TOGETHER, PROMOTED_TOGETHER -> true;
            default -> false;
        };
    }

    /** Whether it may name a colleague, or a place that is kept while waiting. */
    boolean mayConcernOthers() {
        return together() || kind == MailKind.PARTED || position != null;
    }

    Look look() {
        return switch (kind) {
            case CONFIRMED,
                    PROMOTED,
                    EXCHANGED,
                    ASSIGNED,
                    ASSIGNED_INSTEAD,
                    CONFIRMED_TOGETHER,
                    PROMOTED_TOGETHER,
                    ACCOMPANIED -> Look.GOOD;
            case WAITING_LIST, HELD_BACK, WAITING_TOGETHER -> Look.WAIT;
            case SLOT_MOVED, MOVED_OFF_THEIR_DAYS, PARTED, COMPANION_ENDED -> Look.ACCENT;
            default -> Look.QUIET;
        };
    }

    @Override
    public UUID subject() {
        return signupId.value();
    }

    @Override
    public int number() {
        return decision;
    }

    @Override
    public String name() {
        return "signup." + signupId + "." + decision;
    }

    @Override
    public ParticipantId participant() {
        return participantId;
    }

    @Override
    public SlotId matter() {
        return slotId;
    }

    /** A refusal changes nothing. A place given up in exchange is only mentioned in the mail about the new one. */
    @Override
    public List<SlotId> absorbs() {
        return switch (kind) {
            case REFUSED -> List.of();
            case EXCHANGED, ASSIGNED_INSTEAD ->
                Stream.concat(Stream.of(slotId), otherSlotIds.stream()).toList();
            default -> List.of(slotId);
        };
    }

    @Override
    public String says() {
        return kind + " " + held + " " + position + " " + otherSlotIds + " " + version + " " + awaited()
                + (companion == null ? "" : " " + companion);
    }

    @Override
    public boolean offersEntry() {
        return held == Held.PLACE && leadsSomewhere();
    }

    @Override
    public @Nullable UnsentReason needless() {
        return kind == MailKind.REFUSED ? UnsentReason.ANSWERED_ON_THE_PAGE : null;
    }
}
