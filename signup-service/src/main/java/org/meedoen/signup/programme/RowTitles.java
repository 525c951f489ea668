package org.meedoen.signup.programme;

import java.util.HashMap;
import java.util.Map;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.Row;

/** The titles by which people recognise the rows of a file. A session may have its title on one of its rows alone. */
final class RowTitles {

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<Integer, String> keys = new HashMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private String current = "";

    private RowTitles() {}

    /** @param stored provides the titles that the file does not have */
    static ReadFile in(ReadFile file, Programme stored) {
        var titles = new RowTitles();
        file.rows().forEach(titles::add);
        stored.sessionsByKey()
                .forEach((key, session) ->
                        titles.byKey.putIfAbsent(key, session.facts().title().nl()));
        return file.named(titles.all());
    }

    private void add(Row row) {
        if (!row.isEmpty(ProgrammeColumn.SESSION_KEY)) current = row.cell(ProgrammeColumn.SESSION_KEY);
        if (row.has(ProgrammeColumn.SESSION_KEY)) keys.put(row.line(), current);
        if (row.isEmpty(ProgrammeColumn.TITLE_NL)) return;
        var title = Row.shown(row.text(ProgrammeColumn.TITLE_NL));
        titles.put(row.line(), title);
        byKey.putIfAbsent(current, title);
    }

    private Map<Integer, String> all() {
        keys.forEach((line, key) -> {
            var title = byKey.get(key);
            if (title != null) titles.putIfAbsent(line, title);
        });
        return titles;
    }
}
