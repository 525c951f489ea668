package org.meedoen.capacity.whatif;

import static java.util.Objects.requireNonNullElse;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotTerms;

/** A change of a slot that is not made yet. What is absent stays as it is. */
record ConsideredChange(
        @Nullable @Min(0) @Max(100_000) Integer capacity,
        @Nullable Instant start,
        @Nullable Instant end,

        @Schema(description = "Of the new start, in the time zone of the congress") @Nullable LocalDate day,

        @Schema(description = "Whether one can wait") @Nullable Boolean waitingList,

        @Schema(description = "0: without a limit") @Nullable @Min(0) @Max(100_000) Integer perOrganisation,

        @Schema(description = "How many places only organisers give") @Nullable @Min(0) @Max(100_000) Integer setAside,

        @Schema(description = "Whether the meeting point changes") @Nullable Boolean elsewhere,

        @Schema(description = "The slot is cancelled; everything else is ignored") @Nullable Boolean cancelled) {

    /** The event that would be published. */
    SignupEvent event(CongressId congress, SlotTerms now) {
        var version = now.version() + 1;
        return Boolean.TRUE.equals(cancelled)
                ? new SlotCancelled(congress, now.slotId(), version)
                : new SlotChanged(congress, changed(now, version), moves(now));
    }

    private boolean moves(SlotTerms now) {
        return Boolean.TRUE.equals(elsewhere)
                || start != null && !start.equals(now.start())
                || end != null && !end.equals(now.end());
    }

    private SlotTerms changed(SlotTerms now, long version) {
        return new SlotTerms(
                now.slotId(),
                version,
                requireNonNullElse(start, now.start()),
                requireNonNullElse(end, now.end()),
                requireNonNullElse(capacity, now.capacity()),
                requireNonNullElse(waitingList, now.waitingList()),
                now.promoting(),
                now.kind(),
                day == null ? now.day() : day,
                quota(now),
                now.begun(),
                aside(now));
    }

    private @Nullable Integer aside(SlotTerms now) {
        if (setAside == null) return now.setAside();
        return setAside == 0 ? null : setAside;
    }

    private @Nullable Integer quota(SlotTerms now) {
        if (perOrganisation == null) return now.perOrganisation();
        return perOrganisation == 0 ? null : perOrganisation;
    }
}
