package org.meedoen.signup.congress.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.congress.CongressState;
import org.meedoen.signup.congress.TravelSpeeds;
import org.meedoen.signup.text.Translated;

/**
 * @param publishedAt null for a draft: nobody could sign up before
 * @param state null, like {@code serverTime}, in a response that must not change with time
 */
public record CongressView(
        CongressId slug,
        Translated name,
        String hostCity,
        List<LocalDate> days,
        String timeZone,
        Instant signupOpensAt,
        Instant signupClosesAt,
        AdmissionPolicy admission,
        String contactEmail,
        boolean sample,
        List<Cap> caps,
        int pairPasses,
        boolean english,
        TravelSpeeds travelSpeeds,
        Appearance appearance,
        @Nullable Instant publishedAt,
        @Nullable CongressState state,
        @Nullable Instant serverTime) {

    public static CongressView of(Congress congress, @Nullable Instant serverTime) {
        return new CongressView(
                congress.slug(),
                congress.name(),
                congress.hostCity(),
                congress.days(),
                congress.zone().getId(),
                congress.signup().window().opensAt(),
                congress.signup().window().closesAt(),
                congress.admission(),
                congress.contactEmail(),
                congress.sample(),
                congress.signup().caps(),
                congress.signup().pairPasses(),
                congress.english(),
                congress.travelSpeeds(),
                congress.appearance(),
                congress.publishedAt(),
                serverTime == null ? null : congress.state(serverTime),
                serverTime);
    }
}
