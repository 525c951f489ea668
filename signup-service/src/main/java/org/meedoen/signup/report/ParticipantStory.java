package org.meedoen.signup.report;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.registration.RecordedDecision;
import org.meedoen.signup.registration.SignupStatus;

/**
 * What a participant asked for, what was decided about it and why, and when they were seen at a slot.
 *
 * @param signups in the order in which they were asked for
 * @param ticks in the order in which they were made
 */
@Schema(name = "ParticipantStory")
public record ParticipantStory(List<AskedSignup> signups, List<StoredTick> ticks) {

    public ParticipantStory {
        signups = List.copyOf(signups);
        ticks = List.copyOf(ticks);
    }

    /**
     * @param together asked for with a colleague
     * @param byOrganiser made by the organisers, who assigned a place: the participant did not ask
     * @param decisions in their order; of sign-ups before decisions were kept, only the last
     */
    @Schema(name = "AskedSignup")
    public record AskedSignup(
            SignupId id,
            SlotId slotId,
            Instant requestedAt,
            boolean together,
            boolean byOrganiser,
            SignupStatus status,
            List<KeptDecision> decisions) {

        public AskedSignup {
            decisions = List.copyOf(decisions);
        }
    }

    /** One decision about a sign-up. */
    @Schema(name = "KeptDecision")
    public record KeptDecision(
            int number,
            Instant decidedAt,
            RecordedDecision.Kind kind,

            @Schema(description = "Why it was refused or ended.") @Nullable String reason,

            @Schema(description = "What was released or is kept: `PLACE`, or `WAITING` on the waiting list.") @Nullable String held,

            @Schema(description = "On the waiting list at that moment, from 1.") @Nullable Integer position,

            @Schema(description = "Why a free place could not be theirs.") @Nullable String heldBack,

            @Schema(description = "The slot that it overlaps, that was given up for it, or for which it was given up.")
            @Nullable SlotId otherSlotId,

            @Schema(description = "Decided with the sign-up of a colleague.")
            boolean pair,

            @Nullable Cap cap,

            @Schema(description = "Of the slot, when the decision was applied.") @Nullable Integer capacity,

            @Schema(description = "Who has the place beside it from then on; with RELEASED: who had it until then.")
            @Nullable Companion companion,

            @Schema(description = "With ASSIGNED: one of the places that were set aside.")
            boolean fromSetAside) {}

    /** @param by the address of the account that made it */
    @Schema(name = "StoredTick")
    public record StoredTick(
            SlotId slotId,
            boolean present,
            Instant tickedAt,
            @Nullable String by) {}
}
