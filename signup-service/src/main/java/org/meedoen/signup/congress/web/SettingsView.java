package org.meedoen.signup.congress.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.signup.congress.AdmissionPolicy;
import org.meedoen.signup.congress.Settings;
import org.meedoen.signup.congress.TravelSpeeds;

/** The settings in the form of {@link CongressRequest}: sent back, they change nothing. */
record SettingsView(
        CongressRequest.Name name,
        String hostCity,
        List<LocalDate> days,
        String timeZone,
        Instant signupOpensAt,
        Instant signupClosesAt,
        AdmissionPolicy admission,
        List<String> admissionDomains,
        String contactEmail,
        List<String> organisers,
        int promotionDaysBefore,
        LocalTime promotionUntilTime,
        boolean sample,
        List<Cap> caps,
        int pairPasses,
        boolean english,
        int retentionDays,
        TravelSpeeds travelSpeeds) {

    static SettingsView of(Settings settings) {
        var congress = settings.congress();
        var name = congress.name();
        var signup = congress.signup();
        return new SettingsView(
                new CongressRequest.Name(name.nl(), name.en()),
                congress.hostCity(),
                congress.days(),
                congress.zone().getId(),
                signup.window().opensAt(),
                signup.window().closesAt(),
                congress.admission(),
                congress.admissionDomains(),
                congress.contactEmail(),
                settings.organisers(),
                signup.promotion().daysBefore(),
                signup.promotion().until(),
                congress.sample(),
                signup.caps(),
                signup.pairPasses(),
                congress.english(),
                congress.retentionDays(),
                congress.travelSpeeds());
    }
}
