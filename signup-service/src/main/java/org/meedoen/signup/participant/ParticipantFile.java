package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.CsvReader;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.sheet.Sheet;
import org.meedoen.signup.text.EmailAddress;

/** Reads the organisers' list of participants. */
final class ParticipantFile {

    static final int LONGEST_NAME = 100;

    private static final String ADDRESS = "address";
    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String DAYS = "days";

    sealed interface Reading {}

    record Sound(List<Listed> participants) implements Reading {}

    record Mistaken(List<Mistake> mistakes) implements Reading {}

    private final Set<LocalDate> congressDays;
    private final Set<String> organisations;
    private final List<Mistake> mistakes = new ArrayList<>();
    private final List<Listed> participants = new ArrayList<>();
    private final Map<Listed.Who, Integer> lines = new HashMap<>();

    private ParticipantFile(Set<LocalDate> congressDays, Set<String> organisations) {
        this.congressDays = congressDays;
        this.organisations = organisations;
    }

    static Reading read(byte[] file, Set<LocalDate> congressDays, Set<String> organisations) {
        return switch (CsvReader.read(file, List.of(ADDRESS, NAME, ORGANISATION, DAYS))) {
            case Sheet.Unreadable(List<Mistake> mistakes) -> new Mistaken(mistakes);
            case Sheet.Rows(List<Row> rows) -> new ParticipantFile(congressDays, organisations).read(rows);
        };
    }

    private Reading read(List<Row> rows) {
        rows.forEach(row -> read(new RowReader(row, mistakes)));
        return mistakes.isEmpty() ? new Sound(participants) : new Mistaken(mistakes);
    }

    private void read(RowReader row) {
        var address = row.demand(ADDRESS) ? address(row) : null;
        var name = row.demand(NAME) ? row.oneLine(NAME, LONGEST_NAME) : null;
        var organisation = organisation(row);
        var days = days(row);
        if (address != null && name != null) add(row, new Listed(address, name, organisation, days));
    }

    private void add(RowReader row, Listed listed) {
        var first = lines.putIfAbsent(listed.who(), row.line());
        if (first != null) row.mistake(NAME, "duplicate-participant", String.valueOf(first));
        participants.add(listed);
    }

    private static @Nullable String address(RowReader row) {
        var address = EmailAddress.read(row.cell(ADDRESS)).orElse(null);
        return address == null ? row.wrong(ADDRESS, "bad-address") : address;
    }

    private @Nullable String organisation(RowReader row) {
        var id = row.cell(ORGANISATION);
        if (id.isEmpty()) return null;
        return organisations.contains(id) ? id : row.wrong(ORGANISATION, "unknown-organisation");
    }

    private @Nullable Set<LocalDate> days(RowReader row) {
        if (row.isEmpty(DAYS)) return null;
        var days = new TreeSet<LocalDate>();
        for (var typed : row.oneLines(DAYS, " ", LONGEST_NAME)) {
            var day = day(row, typed);
            if (day != null) days.add(day);
        }
        return days;
    }

    private @Nullable LocalDate day(RowReader row, String typed) {
        try {
            var day = LocalDate.parse(typed);
            if (congressDays.contains(day)) return day;
            row.mistake(DAYS, "day-outside-congress", day.toString());
        } catch (DateTimeParseException noDate) {
            row.mistake(DAYS, "bad-date", Row.shown(typed));
        }
        return null;
    }
}
