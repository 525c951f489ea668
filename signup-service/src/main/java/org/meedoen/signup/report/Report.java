package org.meedoen.signup.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of a whole congress that organisers download. */
public enum Report {
    PARTICIPANTS(
            List.of(PersonalData.NAME, PersonalData.ADDRESS, PersonalData.ORGANISATION),
            List.of("id", "address", "name", "organisation", "organisation_name", "days")),
    SIGNUPS(
            List.of(PersonalData.NAME, PersonalData.ORGANISATION),
            slotAnd(
                    "participant",
                    "name",
                    "organisation",
                    "status",
                    "number",
                    "reason",
                    "requested_at",
                    "decided_at",
                    "companion",
                    "from_set_aside")),
    WAITING_LISTS(
            List.of(PersonalData.NAME, PersonalData.ORGANISATION),
            slotAnd("number", "participant", "name", "organisation")),
    ATTENDANCE(
            List.of(PersonalData.NAME, PersonalData.ORGANISATION),
            slotAnd("participant", "name", "organisation", "ticked_at")),
    ORGANISATIONS(List.of(), List.of("id", "name")),
    SLOTS(List.of(), slotAnd("cancelled", "capacity", "confirmed", "waiting", "withdrawn", "present", "handed_over"));

    /** What a report says about people. */
    public enum PersonalData {
        NAME,
        ADDRESS,
        ORGANISATION
    }

    private final List<PersonalData> personalData;
    private final List<String> columns;

    Report(List<PersonalData> personalData, List<String> columns) {
        this.personalData = personalData;
        this.columns = columns;
    }

    private static List<String> slotAnd(String... columns) {
        var slot = Stream.of("session_key", "title", "slot_key", "date", "start");
        return Stream.concat(slot, Stream.of(columns)).toList();
    }

    public List<PersonalData> personalData() {
        return personalData;
    }

    public List<String> columns() {
        return columns;
    }

    /** In paths and file names. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Report> withKey(String key) {
        return Arrays.stream(values())
                .filter(report -> report.key().equals(key))
                .findFirst();
    }
}
