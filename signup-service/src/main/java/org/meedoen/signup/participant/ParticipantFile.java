package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.Columns;
import org.meedoen.signup.sheet.Findings;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.sheet.Sheet;
import org.meedoen.signup.sheet.SheetReader;
import org.meedoen.signup.text.EmailAddress;

/** Reads the organisers' list of participants. */
final class ParticipantFile {

    static final int LONGEST_NAME = 100;

    private static final String ADDRESS = "address";
    private static final String NAME = "name";
    private static final String ORGANISATION = "organisation";
    private static final String DAYS = "days";
    private static final Columns COLUMNS = new Columns(List.of(ADDRESS, NAME), List.of(ORGANISATION, DAYS));

    sealed interface Reading {}

    record Sound(List<Listed> participants) implements Reading {}

    record Mistaken(List<Mistake> mistakes) implements Reading {}

    private final Set<LocalDate> congressDays;
    private final Set<String> organisations;
    private final Map<Listed.Who, Listed> stored;
    private final Findings findings = new Findings();
    private final List<Listed> participants = new ArrayList<>();
    private final Map<Listed.Who, Integer> lines = new HashMap<>();

    private ParticipantFile(Set<LocalDate> congressDays, Set<String> organisations, Map<Listed.Who, Listed> stored) {
        this.stored = stored;
        this.congressDays = congressDays;
        this.organisations = organisations;
    }

    /** @param stored says what the file leaves out, where a column is missing */
    static Reading read(
            byte[] file, Set<LocalDate> congressDays, Set<String> organisations, Map<Listed.Who, Listed> stored) {
        return switch (SheetReader.read(file, COLUMNS)) {
            case Sheet.Unreadable(List<Mistake> mistakes) -> new Mistaken(mistakes);
            case Sheet.Rows(List<Row> rows) -> new ParticipantFile(congressDays, organisations, stored).read(rows);
        };
    }

    private Reading read(List<Row> rows) {
        rows.forEach(row -> read(new RowReader(row, findings)));
        return findings.isSound() ? new Sound(participants) : new Mistaken(findings.mistakes());
    }

    private void read(RowReader row) {
        var address = row.demand(ADDRESS) ? address(row) : null;
        var name = row.demand(NAME) ? row.oneLine(NAME, LONGEST_NAME) : null;
        var organisation = organisation(row);
        var days = days(row);
        if (address != null && name != null) add(row, known(row, new Listed(address, name, organisation, days)));
    }

    private Listed known(RowReader row, Listed read) {
        var before = stored.get(read.who());
        if (before == null) return read;
        return new Listed(
                read.email(),
                read.name(),
                row.orStored(ORGANISATION, _ -> read.organisation(), before.organisation()),
                row.orStored(DAYS, _ -> read.days(), before.days()));
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
        for (var day : row.dates(DAYS)) {
            if (congressDays.contains(day)) days.add(day);
            else row.mistake(DAYS, "day-outside-congress", day.toString());
        }
        return days;
    }
}
