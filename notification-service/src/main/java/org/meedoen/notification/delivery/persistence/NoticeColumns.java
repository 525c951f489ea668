package org.meedoen.notification.delivery.persistence;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.Notice;
import org.meedoen.notification.mail.PlaceNotice;
import org.meedoen.notification.mail.SignInNotice;

/** The columns that hold a notice; of another family's columns, none. */
record NoticeColumns(
        Lane lane,
        MailKind kind,
        @Nullable String congress,
        @Nullable UUID signupId,
        @Nullable UUID slotId,
        @Nullable UUID participantId,
        @Nullable Integer decision,
        @Nullable Integer position,
        @Nullable Held held,
        List<UUID> clashes,
        @Nullable UUID signInId,
        @Nullable Instant expiresAt,
        Instant decidedAt) {

    static NoticeColumns of(Notice notice, Instant decidedAt) {
        return switch (notice) {
            case PlaceNotice place -> of(place, decidedAt);
            case SignInNotice signIn -> of(signIn, decidedAt);
        };
    }

    private static NoticeColumns of(PlaceNotice notice, Instant decidedAt) {
        return new NoticeColumns(
                Lane.PLACE,
                notice.kind(),
                notice.congress(),
                notice.signupId(),
                notice.slotId(),
                notice.participantId(),
                notice.decision(),
                notice.position(),
                notice.held(),
                notice.clashes(),
                null,
                null,
                decidedAt);
    }

    private static NoticeColumns of(SignInNotice notice, Instant decidedAt) {
        return new NoticeColumns(
                Lane.SIGN_IN,
                notice.kind(),
                notice.congress(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                notice.signInId(),
                notice.expiresAt(),
                decidedAt);
    }

    static Notice read(ResultSet row) throws SQLException {
        return switch (Lane.valueOf(row.getString("lane"))) {
            case SIGN_IN -> signIn(row);
            case PLACE -> place(row);
        };
    }

    private static SignInNotice signIn(ResultSet row) throws SQLException {
        return new SignInNotice(
                MailKind.valueOf(row.getString("kind")),
                row.getString("congress"),
                row.getObject("sign_in_id", UUID.class),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static PlaceNotice place(ResultSet row) throws SQLException {
        return new PlaceNotice(
                MailKind.valueOf(row.getString("kind")),
                Objects.requireNonNull(row.getString("congress")),
                row.getObject("signup_id", UUID.class),
                row.getObject("slot_id", UUID.class),
                row.getObject("participant_id", UUID.class),
                row.getInt("decision"),
                row.getObject("position", Integer.class),
                held(row.getString("held")),
                ids(row.getArray("clashes")));
    }

    private static @Nullable Held held(@Nullable String held) {
        return held == null ? null : Held.valueOf(held);
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }
}
