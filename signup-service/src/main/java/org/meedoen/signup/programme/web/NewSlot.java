package org.meedoen.signup.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.programme.Quota;
import org.meedoen.signup.programme.SetAside;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Translated;
import org.meedoen.signup.text.Typed;

/**
 * A slot that an organiser adds to a session.
 *
 * @param waitingList null: it has one
 * @param perOrganisation the most places for one organisation; null: no limit
 * @param quotaUntil when that ends; only together with it
 * @param setAside how many places only organisers give; null or 0: none
 * @param setAsideUntil when that ends; only together with it
 */
record NewSlot(
        @NotNull @Min(0) @Max(100_000) Integer capacity,
        @NotNull Instant start,
        @NotNull Instant end,
        @NotNull @Valid SlotRequest.Place meetingPoint,
        @Nullable @OneLine(max = 200) String endPoint,
        @Nullable @OneLine(max = 200) String endPointEn,
        @Nullable Boolean waitingList,
        @Nullable @Min(1) @Max(100_000) Integer perOrganisation,
        @Nullable Instant quotaUntil,
        @Nullable @Min(0) @Max(100_000) Integer setAside,
        @Nullable Instant setAsideUntil) {

    boolean momentWithoutQuota() {
        return quotaUntil != null && perOrganisation == null;
    }

    boolean momentWithoutSetAside() {
        return setAsideUntil != null && (setAside == null || setAside == 0);
    }

    boolean translatesNothing() {
        return endPoint == null && endPointEn != null;
    }

    /** The day is that of the congress's zone only after {@link Slot.Facts#onDayOf}. */
    Slot.Facts facts() {
        var from = start.truncatedTo(ChronoUnit.SECONDS);
        return new Slot.Facts(
                from,
                end.truncatedTo(ChronoUnit.SECONDS),
                from.atOffset(ZoneOffset.UTC).toLocalDate(),
                meetingPoint.meetingPoint(),
                Translated.orNull(tidy(endPoint), tidy(endPointEn)),
                capacity,
                waitingList == null || waitingList,
                quota(),
                aside());
    }

    private static @Nullable String tidy(@Nullable String typed) {
        return typed == null ? null : Typed.tidy(typed);
    }

    private @Nullable SetAside aside() {
        if (setAside == null || setAside == 0) return null;
        return new SetAside(setAside, setAsideUntil == null ? null : setAsideUntil.truncatedTo(ChronoUnit.SECONDS));
    }

    private @Nullable Quota quota() {
        if (perOrganisation == null) return null;
        return new Quota(perOrganisation, quotaUntil == null ? null : quotaUntil.truncatedTo(ChronoUnit.SECONDS));
    }
}
