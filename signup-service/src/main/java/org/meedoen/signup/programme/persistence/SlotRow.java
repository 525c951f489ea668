package org.meedoen.signup.programme.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.programme.Kind;
import org.meedoen.signup.programme.MeetingPoint;
import org.meedoen.signup.programme.Quota;
import org.meedoen.signup.programme.SetAside;
import org.meedoen.signup.programme.Slot;
import org.meedoen.signup.programme.SlotProgress;
import org.meedoen.signup.text.Translated;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A slot under the names of its table's columns. */
@JsonNaming(SnakeCaseStrategy.class)
record SlotRow(
        SlotId id,
        CongressId congress,
        UUID sessionId,
        String key,
        Instant startsAt,
        Instant endsAt,
        LocalDate day,
        String meetingPoint,
        @Nullable String meetingPointEn,
        @Nullable Double meetingLatitude,
        @Nullable Double meetingLongitude,
        @Nullable String endPoint,
        @Nullable String endPointEn,
        int capacity,
        boolean waitingList,
        boolean cancelled,
        long version,
        Instant promotionUntil,
        boolean promoting,
        @Nullable Integer perOrganisation,
        @Nullable Instant quotaUntil,
        boolean quotaEnded,
        boolean begun,
        @Nullable Integer setAside,
        @Nullable Instant setAsideUntil,
        boolean setAsideEnded,
        @Nullable String cancelledBecauseNl,
        @Nullable String cancelledBecauseEn) {

    static SlotRow of(CongressId congress, Slot slot) {
        var facts = slot.facts();
        var quota = facts.quota();
        var aside = facts.setAside();
        return new SlotRow(
                slot.id(),
                congress,
                slot.session(),
                slot.key(),
                facts.start(),
                facts.end(),
                facts.day(),
                facts.meetingPoint().name(),
                facts.meetingPoint().nameEn(),
                facts.meetingPoint().latitude(),
                facts.meetingPoint().longitude(),
                Translated.dutch(facts.endPoint()),
                Translated.english(facts.endPoint()),
                facts.capacity(),
                facts.waitingList(),
                slot.cancelled(),
                slot.version(),
                slot.promotionUntil(),
                slot.promoting(),
                quota == null ? null : quota.perOrganisation(),
                quota == null ? null : quota.until(),
                slot.quotaEnded(),
                slot.begun(),
                aside == null ? null : aside.places(),
                aside == null ? null : aside.until(),
                slot.setAsideEnded(),
                Translated.dutch(slot.cancelledBecause()),
                Translated.english(slot.cancelledBecause()));
    }

    static Slot slot(ResultSet row, int number) throws SQLException {
        return new Slot(
                new SlotId(row.getObject("id", UUID.class)),
                row.getObject("session_id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getString("key"),
                facts(row),
                row.getBoolean("cancelled"),
                row.getLong("version"),
                Columns.instant(row, "promotion_until"),
                progress(row),
                Translated.orNull(row.getString("cancelled_because_nl"), row.getString("cancelled_because_en")));
    }

    private static SlotProgress progress(ResultSet row) throws SQLException {
        return new SlotProgress(
                row.getBoolean("promoting"),
                row.getBoolean("quota_ended"),
                row.getBoolean("set_aside_ended"),
                row.getBoolean("begun"));
    }

    private static Slot.Facts facts(ResultSet row) throws SQLException {
        return new Slot.Facts(
                Columns.instant(row, "starts_at"),
                Columns.instant(row, "ends_at"),
                row.getObject("day", LocalDate.class),
                meetingPoint(row),
                Translated.orNull(row.getString("end_point"), row.getString("end_point_en")),
                row.getInt("capacity"),
                row.getBoolean("waiting_list"),
                quota(row),
                setAside(row));
    }

    static MeetingPoint meetingPoint(ResultSet row) throws SQLException {
        return new MeetingPoint(
                row.getString("meeting_point"),
                row.getString("meeting_point_en"),
                Columns.degreesOrNull(row, "meeting_latitude"),
                Columns.degreesOrNull(row, "meeting_longitude"));
    }

    private static @Nullable Quota quota(ResultSet row) throws SQLException {
        var perOrganisation = row.getObject("per_organisation", Integer.class);
        return perOrganisation == null ? null : new Quota(perOrganisation, Columns.instantOrNull(row, "quota_until"));
    }

    private static @Nullable SetAside setAside(ResultSet row) throws SQLException {
        var places = row.getObject("set_aside", Integer.class);
        return places == null ? null : new SetAside(places, Columns.instantOrNull(row, "set_aside_until"));
    }
}
