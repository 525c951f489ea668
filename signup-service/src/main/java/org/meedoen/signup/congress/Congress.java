package org.meedoen.signup.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.signup.text.Translated;

/**
 * One edition: all sessions, slots, participants and sign-ups belong to one.
 *
 * @param slug never changes; the key of its events
 * @param days in order
 * @param english whether its pages and mails are also in English; they always are in Dutch
 * @param retentionDays after the last day, until personal data is to be erased
 * @param publishedAt since when everybody may see it; null for a draft; only {@link Publications} changes it
 * @param appearance only {@link Appearances} changes it
 */
public record Congress(
        CongressId slug,
        Translated name,
        String hostCity,
        List<LocalDate> days,
        ZoneId zone,
        SignupRules signup,
        AdmissionPolicy admission,
        List<String> admissionDomains,
        String contactEmail,
        boolean english,
        int retentionDays,
        TravelSpeeds travelSpeeds,
        boolean sample,
        @Nullable Instant publishedAt,
        Appearance appearance) {

    /** The default. */
    public static final int USUAL_RETENTION = 90;

    public Congress {
        days = List.copyOf(days);
        admissionDomains = List.copyOf(admissionDomains);
    }

    /** The same settings, without what is changed apart from them. */
    Congress settingsAlone() {
        return new Congress(
                slug,
                name,
                hostCity,
                days,
                zone,
                signup,
                admission,
                admissionDomains,
                contactEmail,
                english,
                retentionDays,
                travelSpeeds,
                sample,
                null,
                Appearance.NONE);
    }

    public boolean published() {
        return publishedAt != null;
    }

    /** @param now by the database's clock; no other clock is used */
    public CongressState state(Instant now) {
        return state(published(), days.getLast(), zone, now);
    }

    /** A draft stays a draft after its last day. */
    public static CongressState state(boolean published, LocalDate lastDay, ZoneId zone, Instant now) {
        if (!published) return CongressState.DRAFT;
        return LocalDate.ofInstant(now, zone).isAfter(lastDay) ? CongressState.PAST : CongressState.PUBLISHED;
    }

    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }

    public Instant promotionEnd(LocalDate day) {
        return day.minusDays(signup.promotion().daysBefore())
                .atTime(signup.promotion().until())
                .atZone(zone)
                .toInstant();
    }
}
