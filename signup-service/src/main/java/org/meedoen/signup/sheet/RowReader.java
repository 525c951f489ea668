package org.meedoen.signup.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/**
 * Reads the cells of one row as what they mean and notes every mistake. A cell that is empty or wrong reads as null.
 */
public final class RowReader {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("H:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,59}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,12})?");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Map<String, Boolean> ANSWERS = Map.of("ja", true, "yes", true, "nee", false, "no", false);

    private final Row row;
    private final List<Mistake> mistakes;

    public RowReader(Row row, List<Mistake> mistakes) {
        this.row = row;
        this.mistakes = mistakes;
    }

    public int line() {
        return row.line();
    }

    public boolean isEmpty(String column) {
        return row.isEmpty(column);
    }

    public void mistake(@Nullable String column, String code, Object... arguments) {
        mistakes.add(Mistake.of(row.line(), column, code, arguments));
    }

    /** Whether the cell holds something; otherwise that is a mistake. */
    public boolean demand(String column) {
        if (row.isEmpty(column)) mistake(column, "required");
        return !row.isEmpty(column);
    }

    public @Nullable String key(String column) {
        return matching(column, KEY, "bad-key");
    }

    public @Nullable String matching(String column, Pattern pattern, String otherwise) {
        var cell = row.cell(column);
        if (cell.isEmpty() || pattern.matcher(cell).matches()) return cell.isEmpty() ? null : cell;
        return wrong(column, otherwise);
    }

    public @Nullable String oneLine(String column, int longest) {
        var text = Typed.tidy(row.cell(column));
        return sound(column, text, Typed.flawInLine(text, longest), longest);
    }

    public @Nullable String text(String column, int longest) {
        var text = Typed.tidy(row.cell(column)).replace("\r\n", "\n");
        return sound(column, text, Typed.flawInText(text, longest), longest);
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
        if (row.isEmpty(column)) return null;
        try {
            return LocalDate.parse(row.cell(column), DATE);
        } catch (DateTimeParseException noDate) {
            return wrong(column, "bad-date");
        }
    }

    public @Nullable LocalTime time(String column) {
        if (row.isEmpty(column)) return null;
        try {
            return LocalTime.parse(row.cell(column), TIME);
        } catch (DateTimeParseException noTime) {
            return wrong(column, "bad-time");
        }
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
        var number = NUMBER.matcher(row.cell(column)).matches() ? new BigDecimal(row.cell(column)) : null;
        if (number != null && number.abs().compareTo(BigDecimal.valueOf(most)) <= 0) return number.doubleValue();
        mistake(column, "bad-coordinate", String.valueOf(most));
        return null;
    }

    public @Nullable Boolean answer(String column) {
        if (row.isEmpty(column)) return null;
        var answer = ANSWERS.get(row.cell(column).toLowerCase(Locale.ROOT));
        return answer == null ? wrong(column, "bad-answer") : answer;
    }

    /** Several texts in one cell; empty ones do not count. */
    public List<String> oneLines(String column, String separator, int longest) {
        return Pattern.compile(separator, Pattern.LITERAL)
                .splitAsStream(row.cell(column))
                .map(Typed::tidy)
                .flatMap(part -> Stream.ofNullable(sound(column, part, Typed.flawInLine(part, longest), longest)))
                .toList();
    }

    /** Notes that the cell can't be read, and repeats it in the sentence. */
    public <T> @Nullable T wrong(String column, String code) {
        mistake(column, code, Row.shown(row.cell(column)));
        return null;
    }

    public String cell(String column) {
        return row.cell(column);
    }
}
