package org.meedoen.signup.programme;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.congress.Congress;
import org.meedoen.signup.sheet.MomentReader;
import org.meedoen.signup.sheet.RowReader;
import org.meedoen.signup.text.Translated;

/** Reads the columns that describe a session. */
final class SessionReader {

    private static final Pattern LANGUAGE = Pattern.compile(SessionLimits.LANGUAGE);
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
    Session.@Nullable Facts facts(RowReader row, Session.@Nullable Facts before) {
        var kind = kind(row);
        var title = row.demand(ProgrammeColumn.TITLE_NL)
                ? row.oneLine(ProgrammeColumn.TITLE_NL, SessionLimits.TITLE)
                : null;
        var summary = row.orStored(
                ProgrammeColumn.ABSTRACT_NL,
                text(row, SessionLimits.ABSTRACT),
                stored(before, it -> it.summary().nl()));
        var language = row.orStored(
                ProgrammeColumn.LANGUAGE,
                column -> row.matching(column, LANGUAGE, "bad-language"),
                stored(before, Session.Facts::language));
        var moments = new MomentReader(row, congress.zone());
        var facts = new Session.Facts(
                kind == null ? Kind.LECTURE : kind,
                new Translated(
                        title == null ? "" : title,
                        row.orStored(
                                ProgrammeColumn.TITLE_EN,
                                line(row, SessionLimits.TITLE),
                                stored(before, it -> it.title().en()))),
                new Translated(
                        summary == null ? "" : summary,
                        row.orStored(
                                ProgrammeColumn.ABSTRACT_EN,
                                text(row, SessionLimits.ABSTRACT),
                                stored(before, it -> it.summary().en()))),
                hosts(row, before),
                new TranslatedReader(row, column -> row.oneLine(column, SessionLimits.WORD))
                        .read(ProgrammeColumn.THEME, ProgrammeColumn.THEME_EN, stored(before, Session.Facts::theme)),
                row.orStored(
                        ProgrammeColumn.DISTRICT,
                        line(row, SessionLimits.WORD),
                        stored(before, Session.Facts::district)),
                language == null ? "nl" : language,
                new TranslatedReader(row, column -> row.text(column, SessionLimits.SENTENCE))
                        .read(
                                ProgrammeColumn.ACCESSIBILITY,
                                ProgrammeColumn.ACCESSIBILITY_EN,
                                stored(before, Session.Facts::accessibility)),
                row.orStored(
                        ProgrammeColumn.SIGNUP_OPENS_AT, moments::moment, stored(before, Session.Facts::signupOpensAt)),
                row.orStored(
                        ProgrammeColumn.SIGNUP_CLOSES_AT,
                        moments::moment,
                        stored(before, Session.Facts::signupClosesAt)));
        checkWindow(row, facts);
        return kind == null || title == null ? null : facts;
    }

    private static <T> @Nullable T stored(Session.@Nullable Facts before, Function<Session.Facts, @Nullable T> fact) {
        return before == null ? null : fact.apply(before);
    }

    private static Function<String, @Nullable String> line(RowReader row, int longest) {
        return column -> row.oneLine(column, longest);
    }

    private static Function<String, @Nullable String> text(RowReader row, int longest) {
        return column -> row.text(column, longest);
    }

    private static @Nullable Kind kind(RowReader row) {
        if (!row.demand(ProgrammeColumn.KIND)) return null;
        var kind = KINDS.get(row.cell(ProgrammeColumn.KIND).toLowerCase(Locale.ROOT));
        return kind == null ? row.wrong(ProgrammeColumn.KIND, "bad-kind") : kind;
    }

    private static List<String> hosts(RowReader row, Session.@Nullable Facts before) {
        if (!row.has(ProgrammeColumn.HOSTS)) return before == null ? List.of() : before.hosts();
        if (seemsSeparatedByCommas(row)) {
            if (row.cell(ProgrammeColumn.HOSTS).length() > SessionLimits.WORD) return noHosts(row);
            row.warn(ProgrammeColumn.HOSTS, "hosts-separator");
        }
        var hosts = row.oneLines(ProgrammeColumn.HOSTS, "|", SessionLimits.WORD);
        if (hosts.size() > SessionLimits.HOSTS)
            row.mistake(ProgrammeColumn.HOSTS, "too-many", String.valueOf(SessionLimits.HOSTS));
        return hosts;
    }

    private static List<String> noHosts(RowReader row) {
        row.mistake(ProgrammeColumn.HOSTS, "hosts-separator");
        return List.of();
    }

    private static boolean seemsSeparatedByCommas(RowReader row) {
        var hosts = row.cell(ProgrammeColumn.HOSTS);
        return !hosts.contains("|") && (hosts.contains(",") || hosts.contains(";"));
    }

    private void checkWindow(RowReader row, Session.Facts facts) {
        if (facts.closesBeforeOpening(congress.signup().window())) {
            row.mistake(ProgrammeColumn.SIGNUP_CLOSES_AT, "closes-before-opening");
        }
    }
}
