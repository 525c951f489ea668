package org.meedoen.notification.delivery.persistence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SlotId;
import org.meedoen.notification.delivery.DecidedNotice;
import org.meedoen.notification.delivery.Lane;
import org.meedoen.notification.mail.MailKind;
import org.meedoen.notification.mail.Notice;
import org.meedoen.notification.mail.UnsentReason;

/** A notice with the names of its columns; what only its kind has is in the payload. */
record StoredNotice(
        Lane lane,
        MailKind kind,
        @Nullable CongressId congress,
        UUID subject,
        int number,
        @Nullable ParticipantId participant,
        @Nullable AnnouncementId announcement,
        @Nullable SlotId matter,
        List<SlotId> absorbs,
        @Nullable Instant expiresAt,
        @Nullable String says,
        boolean offersEntry,
        @Nullable UnsentReason needless,
        Instant decidedAt,
        Notice payload) {

    static StoredNotice of(DecidedNotice decided) {
        var notice = decided.notice();
        return new StoredNotice(
                Lane.of(notice),
                notice.kind(),
                notice.congress(),
                notice.subject(),
                notice.number(),
                notice.participant(),
                notice.announcement(),
                notice.matter(),
                notice.absorbs(),
                notice.expiresAt(),
                notice.says(),
                notice.offersEntry(),
                notice.needless(),
                decided.decidedAt(),
                notice);
    }
}
