package org.meedoen.signup.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.sheet.Columns;
import org.meedoen.signup.sheet.DateColumns;
import org.meedoen.signup.sheet.Findings;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.sheet.Sheet;
import org.meedoen.signup.text.EmailAddress;

/** Reads the organisers' list of participants. */
final class ParticipantFile {

    static final int LONGEST_NAME = 100;

    static final String ID = "id";
    static final String ADDRESS = "address";
    static final String NAME = "name";
    static final String ORGANISATION = "organisation";
    static final String DAYS = "days";

    static final Columns COLUMNS = new Columns(
            List.of(ADDRESS, NAME),
            List.of(ID, ORGANISATION, DAYS),
            Map.of(
                    ADDRESS, List.of("email", "email address", "mail", "e-mailadres", "mailadres"),
                    NAME, List.of("full name", "naam", "volledige naam", "deelnemer"),
                    ORGANISATION,
                            List.of("organization", "organisation code", "organisatie", "code organisatie", "gemeente"),
                    DAYS, List.of("day", "dag", "dagen")),
            List.of(NAME, ADDRESS),
            new DateColumns(List.of(DAYS), List.of()),
            List.of("organisation_name", "name of organisation", "naam organisatie"));

    private static final Pattern ID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    sealed interface Reading {}

    record Sound(List<ListedLine> lines) implements Reading {}

    /** @param lines those that can be compared with what is stored, as they may contain further mistakes */
    record Mistaken(List<Mistake> mistakes, List<ListedLine> lines, UnreadPeople unread) implements Reading {}

    private final Set<LocalDate> congressDays;
    private final Set<String> organisations;
    private final Findings findings = new Findings();
    private final List<ListedLine> participants = new ArrayList<>();
    private final Map<ListedParticipant.Who, Integer> lines = new HashMap<>();
    private final Map<ParticipantId, Integer> linesById = new HashMap<>();
    private final UnreadPeople unread = new UnreadPeople();

    private ParticipantFile(Set<LocalDate> congressDays, Set<String> organisations) {
        this.congressDays = congressDays;
        this.organisations = organisations;
    }

    static Reading read(Sheet sheet, Set<LocalDate> congressDays, Set<String> organisations) {
        var file = new ParticipantFile(congressDays, organisations);
        sheet.mistakes().forEach(file::findInSheet);
        return file.read(sheet.imported());
    }

    private Reading read(List<Row> rows) {
        rows.forEach(row -> read(new RowReader(row, findings)));
        return findings.isSound() ? new Sound(participants) : new Mistaken(findings.mistakes(), participants, unread);
    }

    private void findInSheet(Mistake mistake) {
        findings.add(mistake);
        unread.addAnybody();
    }

    private void read(RowReader row) {
        var id = id(row);
        var address = row.demand(ADDRESS) ? address(row) : null;
        var name = row.demand(NAME) ? row.oneLine(NAME, LONGEST_NAME) : null;
        var organisation = organisation(row);
        var days = days(row);
        if (address != null && name != null && (id != null || row.isEmpty(ID))) {
            add(row, id, new ListedParticipant(address, name, organisation, days));
        } else {
            unread.add(address, name);
        }
    }

    private void add(RowReader row, @Nullable ParticipantId id, ListedParticipant listed) {
        var first = lines.putIfAbsent(listed.who(), row.line());
        if (first != null) row.mistake(NAME, "duplicate-participant", String.valueOf(first));
        participants.add(new ListedLine(row.line(), id, listed, row.has(ORGANISATION), row.has(DAYS)));
    }

    private @Nullable ParticipantId id(RowReader row) {
        var text = row.matching(ID, ID_TEXT, "bad-id");
        if (text == null) return null;
        var id = ParticipantId.parse(text);
        var first = linesById.putIfAbsent(id, row.line());
        if (first != null) row.mistake(ID, "duplicate-key", text, String.valueOf(first));
        return id;
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
