package org.meedoen.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;

/**
 * The current data of a slot.
 *
 * @param cancellationReason in the organisers' words
 * @param before its earlier times and places, the oldest first
 */
record SlotFacts(
        SlotId slotId,
        @Nullable Long version,
        Congress congress,
        Session session,
        Instant start,
        Instant end,
        @Nullable MeetingPoint meetingPoint,
        @Nullable String endPoint,
        @Nullable String endPointEn,
        boolean cancelled,
        @Nullable String cancellationReason,
        @Nullable String cancellationReasonEn,
        @Nullable List<Before> before) {

    record Congress(
            CongressId slug,
            LocalizedText name,
            @Nullable List<LocalDate> days,
            String timeZone,
            @Nullable String contactEmail,
            boolean sample,
            @Nullable Boolean english,
            @Nullable String accent,
            @Nullable MailSettings mail) {

        /** Dutch if its mails are in no other language. */
        Language written(Language wanted) {
            return Boolean.FALSE.equals(english) ? Language.DUTCH : wanted;
        }

        Palette palette() {
            return Palette.of(accent);
        }

        MailSettings mails() {
            return mail == null ? MailSettings.NONE : mail;
        }

        /** The name in the sender's line. */
        String sender(Language language) {
            var own = OneLine.of(mails().sender(), 100);
            return own.isEmpty() ? name.in(language) : own;
        }

        /** Where answers go. */
        @Nullable String replyTo() {
            var own = mails().replyTo();
            return own == null ? contactEmail : own;
        }
    }

    record Session(
            @Nullable UUID id,
            LocalizedText title,
            @Nullable String kind,
            @Nullable String accessibility,
            @Nullable String accessibilityEn) {}

    record MeetingPoint(
            String name,
            @Nullable String nameEn,
            @Nullable Double latitude,
            @Nullable Double longitude) {}

    /** @param untilVersion the version that replaced this one */
    record Before(
            long untilVersion,
            Instant start,
            Instant end,
            @Nullable MeetingPoint meetingPoint,
            @Nullable String endPoint,
            @Nullable String endPointEn) {}

    /** The time and place at a version; empty if they are still the same or unknown. */
    Optional<Before> at(@Nullable Long earlier) {
        return earlier == null || before == null
                ? Optional.empty()
                : before.stream().filter(one -> one.untilVersion() > earlier).findFirst();
    }

    boolean isAtAnotherTimeThan(Before earlier) {
        return !start.equals(earlier.start()) || !end.equals(earlier.end());
    }

    boolean isElsewhereThan(Before earlier) {
        return !Objects.equals(name(meetingPoint), name(earlier.meetingPoint()));
    }

    static String name(@Nullable MeetingPoint point) {
        return point == null ? "" : OneLine.of(point.name());
    }
}
