package org.meedoen.signup.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.signup.text.Translated;

/**
 * One edition: all sessions, slots, participants and sign-ups belong to one.
 *
 * @param slug never changes; the key of its events
 * @param days in order
 * @param promotion until when freed places go to the waiting list
 * @param caps how many places one participant may have; empty: no limit
 * @param pairPasses how often others may pass a pair that waits for its second place
 * @param published whether everybody may see it; only {@link Publications} changes it
 */
public record Congress(
        CongressId slug,
        Translated name,
        String hostCity,
        List<LocalDate> days,
        ZoneId zone,
        Window signup,
        AdmissionPolicy admission,
        List<String> admissionDomains,
        Promotion promotion,
        String contactEmail,
        boolean sample,
        List<Cap> caps,
        int pairPasses,
        boolean published) {

    /** The default. */
    public static final int USUAL_PAIR_PASSES = 3;

    /** So many days before the slot's day, until this time. */
    public record Promotion(int daysBefore, LocalTime until) {}

    public Congress {
        days = List.copyOf(days);
        admissionDomains = List.copyOf(admissionDomains);
        caps = List.copyOf(caps);
    }

    /** @param now by the database's clock; no other clock is used */
    public CongressState state(Instant now) {
        return state(published, days.getLast(), zone, now);
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
        return day.minusDays(promotion.daysBefore())
                .atTime(promotion.until())
                .atZone(zone)
                .toInstant();
    }
}
