package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a file with exactly these columns, in any order, separated by commas or semicolons. */
public final class CsvReader {

    private record Numbered(int line, CSVRecord fields) {}

    private final List<String> columns;
    private final List<Mistake> mistakes = new ArrayList<>();

    private CsvReader(List<String> columns) {
        this.columns = columns;
    }

    public static Sheet read(byte[] file, List<String> columns) {
        return switch (Utf8.decode(file)) {
            case Utf8.Wrong(int line) -> new Sheet.Unreadable(List.of(Mistake.of(line, null, "not-utf-8")));
            case Utf8.Right(String text) -> new CsvReader(columns).read(text);
        };
    }

    private Sheet read(String text) {
        var rows = rows(text);
        return mistakes.isEmpty() ? new Sheet.Rows(rows) : new Sheet.Unreadable(mistakes);
    }

    private List<Row> rows(String text) {
        var records = records(text, Separator.of(firstLine(text)));
        if (!mistakes.isEmpty()) return List.of();
        if (records.isEmpty()) {
            mistakes.add(Mistake.of(1, null, "empty-file"));
            return List.of();
        }
        return rowsBelow(records.getFirst(), records.subList(1, records.size()));
    }

    private List<Row> rowsBelow(Numbered header, List<Numbered> records) {
        var names = names(header);
        check(names, header.line());
        return mistakes.isEmpty()
                ? records.stream().flatMap(record -> row(names, record)).toList()
                : List.of();
    }

    private static List<String> names(Numbered header) {
        return header.fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private void check(List<String> names, int line) {
        if (names.size() == 1 && columns.size() > 1) {
            mistakes.add(Mistake.of(line, null, "wrong-separator"));
            return;
        }
        columns.stream()
                .filter(column -> !names.contains(column))
                .forEach(column -> mistakes.add(Mistake.of(line, column, "missing-column", column)));
        names.stream().distinct().forEach(name -> checkName(name, names, line));
    }

    private void checkName(String name, List<String> names, int line) {
        if (!columns.contains(name)) {
            mistakes.add(Mistake.of(line, Row.shown(name), "unknown-column", Row.shown(name)));
        } else if (names.indexOf(name) != names.lastIndexOf(name)) {
            mistakes.add(Mistake.of(line, name, "duplicate-column", name));
        }
    }

    private Stream<Row> row(List<String> names, Numbered record) {
        if (record.fields().size() != names.size()) {
            mistakes.add(Mistake.of(
                    record.line(),
                    null,
                    "wrong-number-of-fields",
                    record.fields().size(),
                    names.size()));
            return Stream.empty();
        }
        return Stream.of(new Row(record.line(), cells(names, record.fields())));
    }

    private static Map<String, String> cells(List<String> names, CSVRecord fields) {
        var cells = new LinkedHashMap<String, String>();
        for (var index = 0; index < names.size(); index++) {
            cells.put(names.get(index), fields.get(index));
        }
        return cells;
    }

    private List<Numbered> records(String text, char separator) {
        var records = new ArrayList<Numbered>();
        var line = 1;
        try (var parser = parser(text, separator)) {
            for (var each = parser.iterator(); each.hasNext(); line = (int) parser.getCurrentLineNumber() + 1) {
                add(records, new Numbered(line, each.next()));
            }
        } catch (IOException | UncheckedIOException broken) {
            mistakes.add(Mistake.of(line, null, "broken-quotes"));
        }
        return records;
    }

    private static void add(List<Numbered> records, Numbered record) {
        if (record.fields().stream().anyMatch(field -> !field.isBlank())) records.add(record);
    }

    private static CSVParser parser(String text, char separator) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }

    private static String firstLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    }
}
