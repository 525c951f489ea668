package org.meedoen.signup.programme.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.programme.Quota;
import org.meedoen.signup.programme.SetAside;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.text.OneLine;
import org.meedoen.signup.text.Typed;

/**
 * Changes of a slot by an organiser; absent fields do not change.
 *
 * @param perOrganisation the most places for one organisation; 0: no limit
 * @param quotaUntil when that ends; only together with it
 * @param setAside how many places only organisers give; 0: none
 * @param setAsideUntil when that ends; only together with it
 */
record SlotRequest(
        @Nullable @Min(0) @Max(100_000) Integer capacity,
        @Nullable Instant start,
        @Nullable Instant end,
        @Nullable @Valid Place meetingPoint,
        @Nullable Boolean waitingList,
        @Nullable @Min(0) @Max(100_000) Integer perOrganisation,
        @Nullable Instant quotaUntil,
        @Nullable @Min(0) @Max(100_000) Integer setAside,
        @Nullable Instant setAsideUntil) {

    record Place(
            @NotNull @OneLine(max = 200) String name,
            @Nullable @OneLine(max = 200) String nameEn,
            @Nullable @DecimalMin("-90") @DecimalMax("90") Double latitude,
            @Nullable @DecimalMin("-180") @DecimalMax("180") Double longitude) {

        boolean halfACoordinate() {
            return (latitude == null) != (longitude == null);
        }

        MeetingPoint meetingPoint() {
            return new MeetingPoint(Typed.tidy(name), nameEn == null ? null : Typed.tidy(nameEn), latitude, longitude);
        }
    }

    boolean halfACoordinate() {
        return meetingPoint != null && meetingPoint.halfACoordinate();
    }

    Slot.Facts appliedTo(Slot.Facts before) {
        return new Slot.Facts(
                seconds(start, before.start()),
                seconds(end, before.end()),
                before.day(),
                meetingPoint == null ? before.meetingPoint() : meetingPoint.meetingPoint(),
                before.endPoint(),
                Objects.requireNonNullElse(capacity, before.capacity()),
                Objects.requireNonNullElse(waitingList, before.waitingList()),
                quota(before.quota()),
                aside(before.setAside()));
    }

    private @Nullable Quota quota(@Nullable Quota before) {
        if (perOrganisation == null) return before;
        if (perOrganisation == 0) return null;
        return new Quota(perOrganisation, quotaUntil == null ? null : quotaUntil.truncatedTo(ChronoUnit.SECONDS));
    }

    private @Nullable SetAside aside(@Nullable SetAside before) {
        if (setAside == null) return before;
        if (setAside == 0) return null;
        return new SetAside(setAside, setAsideUntil == null ? null : setAsideUntil.truncatedTo(ChronoUnit.SECONDS));
    }

    boolean momentWithoutSetAside() {
        return setAsideUntil != null && (setAside == null || setAside == 0);
    }

    boolean momentWithoutQuota() {
        return quotaUntil != null && (perOrganisation == null || perOrganisation == 0);
    }

    private static Instant seconds(@Nullable Instant wanted, Instant before) {
        return wanted == null ? before : wanted.truncatedTo(ChronoUnit.SECONDS);
    }
}
