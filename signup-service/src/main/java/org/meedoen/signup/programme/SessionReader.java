package org.meedoen.signup.programme;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.sheet.RowReader;

/** Reads the columns that describe a session. */
final class SessionReader {

    private static final int TITLE = 200;
    private static final int ABSTRACT = 5_000;
    private static final int WORD = 100;
    private static final int SENTENCE = 500;
    private static final int HOSTS = 20;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final Pattern OFFSET = Pattern.compile(".*(Z|[+-]\\d\\d:\\d\\d)");
    private static final Map<String, Kind> KINDS = Map.of(
            "visit", Kind.VISIT,
            "werkbezoek", Kind.VISIT,
            "workshop", Kind.WORKSHOP,
            "lecture", Kind.LECTURE,
            "lezing", Kind.LECTURE);

    private final Congress congress;

    SessionReader(Congress congress) {
        this.congress = congress;
    }

    /** Null when a mistake was noted. */
    Session.@Nullable Facts facts(RowReader row) {
        var kind = kind(row);
        var title = row.demand(Column.TITLE_NL) ? row.oneLine(Column.TITLE_NL, TITLE) : null;
        var summary = row.text(Column.ABSTRACT_NL, ABSTRACT);
        var language = row.matching(Column.LANGUAGE, LANGUAGE, "bad-language");
        var facts = new Session.Facts(
                kind == null ? Kind.LECTURE : kind,
                new Translated(title == null ? "" : title, row.oneLine(Column.TITLE_EN, TITLE)),
                new Translated(summary == null ? "" : summary, row.text(Column.ABSTRACT_EN, ABSTRACT)),
                hosts(row),
                row.oneLine(Column.THEME, WORD),
                row.oneLine(Column.DISTRICT, WORD),
                language == null ? "nl" : language,
                row.text(Column.ACCESSIBILITY, SENTENCE),
                moment(row, Column.SIGNUP_OPENS_AT),
                moment(row, Column.SIGNUP_CLOSES_AT));
        checkWindow(row, facts);
        return kind == null || title == null ? null : facts;
    }

    private static @Nullable Kind kind(RowReader row) {
        if (!row.demand(Column.KIND)) return null;
        var kind = KINDS.get(row.cell(Column.KIND).toLowerCase(Locale.ROOT));
        return kind == null ? row.wrong(Column.KIND, "bad-kind") : kind;
    }

    private static List<String> hosts(RowReader row) {
        var hosts = row.oneLines(Column.HOSTS, "|", WORD);
        if (hosts.size() > HOSTS) row.mistake(Column.HOSTS, "too-many", String.valueOf(HOSTS));
        return hosts;
    }

    private @Nullable Instant moment(RowReader row, String column) {
        var cell = row.cell(column).replace(' ', 'T');
        if (cell.isEmpty()) return null;
        try {
            return OFFSET.matcher(cell).matches()
                    ? OffsetDateTime.parse(cell).toInstant()
                    : LocalDateTime.parse(cell).atZone(congress.zone()).toInstant();
        } catch (DateTimeException noMoment) {
            return row.wrong(column, "bad-moment");
        }
    }

    private void checkWindow(RowReader row, Session.Facts facts) {
        var window = facts.signup(congress.signup());
        if (!window.opensAt().isBefore(window.closesAt()))
            row.mistake(Column.SIGNUP_CLOSES_AT, "closes-before-opening");
    }
}
