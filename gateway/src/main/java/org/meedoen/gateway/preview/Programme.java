package org.meedoen.gateway.preview;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What previews show of the public programme that signup-service returns. */
record Programme(
        @JsonProperty(required = true) Congress congress,
        @JsonProperty(required = true) List<Session> sessions) {

    record Congress(
            @JsonProperty(required = true) Translated name,
            @JsonProperty(required = true) String hostCity,
            @JsonProperty(required = true) List<LocalDate> days,
            @JsonProperty(required = true) ZoneId timeZone,
            @Nullable Appearance appearance) {

        Optional<Logo> logo() {
            return Optional.ofNullable(appearance).map(Appearance::logo);
        }
    }

    record Appearance(@Nullable Logo logo) {}

    record Logo(@JsonProperty(required = true) String hash, int width, int height) {

        private static final int SMALLEST = 144;

        /** Messengers show small pictures not at all, and cut a square from wide ones. */
        boolean fitsPreview() {
            return Math.min(width, height) >= SMALLEST && Math.max(width, height) <= 2 * Math.min(width, height);
        }
    }

    record Session(
            @JsonProperty(required = true) String id,
            @JsonProperty(required = true) String kind,
            @JsonProperty(required = true) Translated title,
            @JsonProperty("abstract") @Nullable Translated summary,
            @JsonProperty(required = true) List<Slot> slots) {

        /** The rest of a summary would only take memory. */
        Session {
            summary = summary == null ? null : summary.beginning();
        }

        boolean isCancelled() {
            return !slots.isEmpty() && slots.stream().allMatch(Slot::cancelled);
        }

        String summary(Locale language) {
            return summary == null ? "" : summary.in(language);
        }
    }

    record Slot(
            @JsonProperty(required = true) Instant start,
            @JsonProperty(required = true) Instant end,
            @JsonProperty(required = true) MeetingPoint meetingPoint,
            boolean cancelled) {}

    record MeetingPoint(
            @JsonProperty(required = true) String name,
            @Nullable String nameEn) {

        String in(Locale language) {
            return new Translated(name, nameEn).in(language);
        }
    }

    Optional<Session> session(String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }
}
