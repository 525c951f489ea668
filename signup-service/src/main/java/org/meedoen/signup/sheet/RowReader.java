package org.meedoen.signup.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.AcceptedYears;
import org.meedoen.signup.text.Typed;
import org.meedoen.spreadsheet.Formula;

/** Parses the cells of one row and records every mistake. An empty or invalid cell reads as null. */
public final class RowReader {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");
    private static final Pattern DUTCH_NUMBER = Pattern.compile("-?[0-9]{1,3}([.,][0-9]{1,20})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern BETWEEN_DATES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Map<String, Boolean> ANSWERS = Map.of("ja", true, "yes", true, "nee", false, "no", false);

    private final Row row;
    private final Findings findings;

    public RowReader(Row row, Findings findings) {
        this.row = row;
        this.findings = findings;
    }

    public int line() {
        return row.line();
    }

    Notation notation() {
        return row.notation();
    }

    public boolean has(String column) {
        return row.has(column);
    }

    public boolean isEmpty(String column) {
        return row.isEmpty(column);
    }

    public String cell(String column) {
        return row.cell(column);
    }

    /** The value of the cell, or the stored value if the file does not have the column. */
    public <T> @Nullable T orStored(String column, Function<String, @Nullable T> read, @Nullable T stored) {
        return row.has(column) ? read.apply(column) : stored;
    }

    public void mistake(@Nullable String column, String code, Object... arguments) {
        findings.add(Mistake.of(row.line(), column, code, arguments));
    }

    public void warn(@Nullable String column, String code, Object... arguments) {
        findings.add(Warning.of(row.line(), column, code, arguments));
    }

    /** Records that the cell cannot be read. The message quotes it. */
    public <T> @Nullable T wrong(String column, String code) {
        mistake(column, code, Row.shown(row.cell(column)));
        return null;
    }

    /** Whether the cell is not empty. An empty one is recorded as a mistake. */
    public boolean demand(String column) {
        if (row.isEmpty(column)) mistake(column, "required");
        return !row.isEmpty(column);
    }

    public @Nullable String key(String column) {
        return matching(column, KEY, "bad-key");
    }

    public @Nullable String matching(String column, Pattern pattern, String otherwise) {
        if (row.isEmpty(column)) return null;
        return pattern.matcher(row.cell(column)).matches() ? row.cell(column) : wrong(column, otherwise);
    }

    public @Nullable String oneLine(String column, int longest) {
        var text = Formula.unquoted(row.text(column));
        return sound(column, text, Typed.flawInLine(text, longest), longest);
    }

    public @Nullable String text(String column, int longest) {
        var text = Formula.unquoted(row.text(column)).replace("\r\n", "\n");
        return sound(column, text, Typed.flawInText(text, longest), longest);
    }

    /** Several texts in one cell; empty ones do not count. */
    public List<String> oneLines(String column, String separator, int longest) {
        return Pattern.compile(separator, Pattern.LITERAL)
                .splitAsStream(Formula.unquoted(row.text(column)))
                .map(Typed::tidy)
                .flatMap(part -> Stream.ofNullable(sound(column, part, Typed.flawInLine(part, longest), longest)))
                .toList();
    }

    private @Nullable String sound(String column, String text, Typed.@Nullable Flaw flaw, int longest) {
        return switch (flaw) {
            case null -> text;
            case EMPTY -> null;
            case TOO_LONG -> {
                mistake(column, "too-long", longest);
                yield null;
            }
            case CONTROL_CHARACTER -> {
                mistake(column, "control-character");
                yield null;
            }
        };
    }

    public @Nullable LocalDate date(String column) {
        return row.isEmpty(column) ? null : date(column, row.cell(column));
    }

    /** Several days in one cell, separated by spaces. */
    public List<LocalDate> dates(String column) {
        return BETWEEN_DATES
                .splitAsStream(row.cell(column))
                .filter(written -> !written.isEmpty())
                .flatMap(written -> Stream.ofNullable(date(column, written)))
                .toList();
    }

    private @Nullable LocalDate date(String column, String written) {
        var date = WrittenTime.date(written, row.notation());
        if (date.isEmpty()) mistake(column, "bad-date", Row.shown(written));
        return date.filter(known -> inAcceptedYear(column, AcceptedYears.contain(known)))
                .orElse(null);
    }

    boolean inAcceptedYear(String column, boolean accepted) {
        if (!accepted) {
            mistake(column, "bad-year", String.valueOf(AcceptedYears.FIRST), String.valueOf(AcceptedYears.LAST));
        }
        return accepted;
    }

    public @Nullable Integer wholeNumber(String column, int least, int most) {
        if (row.isEmpty(column)) return null;
        var number = WHOLE.matcher(row.cell(column)).matches() ? Integer.valueOf(row.cell(column)) : null;
        if (number != null && number >= least && number <= most) return number;
        mistake(column, "bad-number", String.valueOf(least), String.valueOf(most));
        return null;
    }

    /** A coordinate, at most so many degrees from zero. */
    public @Nullable Double degrees(String column, int most) {
        if (row.isEmpty(column)) return null;
        var pattern = row.notation() == Notation.DUTCH ? DUTCH_NUMBER : NUMBER;
        var written = row.cell(column);
        var number = pattern.matcher(written).matches() ? new BigDecimal(written.replace(',', '.')) : null;
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(most)) <= 0) return number.doubleValue();
        mistake(column, "bad-coordinate", String.valueOf(most));
        return null;
    }

    public @Nullable Boolean answer(String column) {
        if (row.isEmpty(column)) return null;
        var answer = ANSWERS.get(row.cell(column).toLowerCase(Locale.ROOT));
        return answer == null ? wrong(column, "bad-answer") : answer;
    }
}
