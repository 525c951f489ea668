package org.meedoen.signup.participant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.meedoen.signup.sheet.Columns;
import org.meedoen.signup.sheet.DateColumns;
import org.meedoen.signup.sheet.Findings;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.sheet.Sheet;

/** Reads the organisers' list of organisations. */
final class OrganisationFile {

    private static final int LONGEST_NAME = 200;
    static final Columns COLUMNS = new Columns(
            List.of(ListedOrganisation.ID, ListedOrganisation.NAME),
            List.of(),
            Map.of(
                    ListedOrganisation.ID, List.of("key", "code", "sleutel"),
                    ListedOrganisation.NAME,
                            List.of("naam", "organisatie", "organisation", "organization", "gemeente")),
            List.of(ListedOrganisation.NAME, ListedOrganisation.ID),
            DateColumns.NONE);

    sealed interface Reading {}

    record Sound(List<ListedOrganisation> organisations) implements Reading {}

    record Mistaken(List<Mistake> mistakes) implements Reading {}

    private final Findings findings = new Findings();
    private final List<ListedOrganisation> organisations = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private OrganisationFile() {}

    static Reading read(Sheet sheet) {
        var file = new OrganisationFile();
        sheet.mistakes().forEach(file.findings::add);
        return file.read(sheet.imported());
    }

    private Reading read(List<Row> rows) {
        rows.forEach(row -> read(new RowReader(row, findings)));
        return findings.isSound() ? new Sound(organisations) : new Mistaken(findings.mistakes());
    }

    private void read(RowReader row) {
        var id = row.demand(ListedOrganisation.ID) ? row.key(ListedOrganisation.ID) : null;
        var name = row.demand(ListedOrganisation.NAME) ? row.oneLine(ListedOrganisation.NAME, LONGEST_NAME) : null;
        var first = id == null ? null : lines.putIfAbsent(id, row.line());
        if (id != null && first != null) row.mistake(ListedOrganisation.ID, "duplicate-key", id, String.valueOf(first));
        if (id != null && name != null)
            organisations.add(new ListedOrganisation(row.line(), new Organisation(id, name)));
    }
}
