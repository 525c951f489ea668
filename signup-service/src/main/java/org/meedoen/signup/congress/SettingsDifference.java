package org.meedoen.signup.congress;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.signup.audit.ValueChange;

/** The settings of a congress as the audit trail records them, under the names of the interface. */
final class SettingsDifference {

    private static final String CONTACT = "contactEmail";

    private SettingsDifference() {}

    static List<ValueChange> changed(Congress before, Congress after) {
        return ValueChange.between(settings(before), settings(after)).stream()
                .map(change -> change.field().equals(CONTACT) ? change.withoutValues() : change)
                .toList();
    }

    private static Map<String, String> settings(Congress congress) {
        var signup = congress.signup();
        var settings = new LinkedHashMap<String, String>();
        settings.put("name.nl", congress.name().nl());
        settings.put("name.en", Objects.requireNonNullElse(congress.name().en(), ""));
        settings.put("english", String.valueOf(congress.english()));
        settings.put("hostCity", congress.hostCity());
        settings.put("days", listed(congress.days()));
        settings.put("timeZone", congress.zone().getId());
        settings.put("signupOpensAt", signup.window().opensAt().toString());
        settings.put("signupClosesAt", signup.window().closesAt().toString());
        settings.put("admission", congress.admission().name());
        settings.put("admissionDomains", listed(congress.admissionDomains()));
        settings.put(CONTACT, congress.contactEmail());
        settings.put("promotionDaysBefore", String.valueOf(signup.promotion().daysBefore()));
        settings.put("promotionUntilTime", signup.promotion().until().toString());
        settings.put("retentionDays", String.valueOf(congress.retentionDays()));
        settings.put(
                "travelSpeeds.walking", String.valueOf(congress.travelSpeeds().walking()));
        settings.put(
                "travelSpeeds.cycling", String.valueOf(congress.travelSpeeds().cycling()));
        settings.put("sample", String.valueOf(congress.sample()));
        settings.put("caps", signup.caps().stream().map(SettingsDifference::cap).collect(joining(", ")));
        settings.put("pairPasses", String.valueOf(signup.pairPasses()));
        return settings;
    }

    private static String cap(Cap cap) {
        return "%s/%s %d".formatted(cap.kind() == null ? "ALL" : cap.kind(), cap.per(), cap.max());
    }

    private static String listed(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(", "));
    }
}
