package org.meedoen.signup.registration;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;

/**
 * A sign-up as its participant sees it.
 *
 * @param position the current position on the waiting list, from 1; only while waiting
 * @param reason why it was refused or ended
 * @param inExchangeFor the participant's place that is given up when this one is confirmed; only while both exist
 * @param heldBack why it waits although places may be free: for example {@code QUOTA}, the organisation's share is used
 * @param together the partner of a pair; only while both have or may get a place
 * @param parted true if the partner has left; otherwise left out
 * @param since only while waiting, and only in the list of all one's sign-ups
 * @param clashingSlotId the slot because of which it was refused, or onto which the organisers moved this one
 * @param assignment what the organisers did with it; not shown
 * @param companion who has the place beside it; only the organisers give that
 * @param cap with {@code CAP}: the limit that was reached
 */
@JsonInclude(Include.NON_NULL)
public record Signup(
        SignupId id,
        SlotId slotId,
        ParticipantId participantId,
        SignupStatus status,
        @Nullable Integer position,
        @Nullable String reason,
        @Nullable SlotId clashingSlotId,
        @Nullable Cap cap,
        @Nullable SignupId inExchangeFor,

        @Schema(allowableValues = {"QUOTA", "NOT_THEIR_DAY"}) @Nullable String heldBack,

        @Nullable Together together,
        @Nullable Boolean parted,
        @Nullable Since since,
        Instant requestedAt,
        @Nullable Instant decidedAt,
        @JsonIgnore AssignmentState assignment,
        @Nullable Companion companion) {

    /** Whether the last request about it was decided, of the participant or of the organisers. */
    public boolean hasAnswer() {
        var mayBeOpen = status == SignupStatus.WAITLISTED || status == SignupStatus.CONFIRMED;
        return status.isSettled() && !(mayBeOpen && assignment.open());
    }

    public static @Nullable Companion companion(@Nullable String name) {
        return name == null ? null : Companion.valueOf(name);
    }

    /**
     * The partner of a pair.
     *
     * @param position the partner's position on the waiting list
     */
    @JsonInclude(Include.NON_NULL)
    public record Together(
            SignupId signupId, String name, @Nullable Integer position) {}

    /**
     * What happened on the waiting list since this sign-up joined it.
     *
     * @param freed places that were freed or added
     * @param ahead how many of these went to somebody ahead on the waiting list
     */
    public record Since(int freed, int ahead) {}
}
