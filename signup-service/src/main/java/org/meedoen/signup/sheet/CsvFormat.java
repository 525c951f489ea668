package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Text in UTF-8, separated by commas or semicolons. */
final class CsvFormat implements SheetFormat {

    @Override
    public Content read(byte[] file) {
        return switch (Utf8.decode(file)) {
            case Utf8.Wrong(int line) -> new Broken(Mistake.of(line, null, "not-utf-8"));
            case Utf8.Right(String text) -> read(text);
        };
    }

    private static Content read(String text) {
        return switch (Separator.of(text)) {
            case Separator.Unknown(int line) -> new Broken(Mistake.of(line, null, "wrong-separator"));
            case Separator.Known(Notation notation, String rest, int linesBefore) -> read(rest, notation, linesBefore);
        };
    }

    private static Content read(String text, Notation notation, int linesBefore) {
        var lines = new ArrayList<Line>();
        var number = linesBefore + 1;
        try (var parser = parser(text, notation)) {
            for (var each = parser.iterator(); each.hasNext(); number = linesBefore + lineBehind(parser)) {
                add(lines, new Line(number, each.next().toList()));
            }
        } catch (IOException | UncheckedIOException broken) {
            return new Broken(Mistake.of(number, null, "broken-quotes"));
        }
        return new Lines(lines, notation);
    }

    private static int lineBehind(CSVParser parser) {
        return (int) parser.getCurrentLineNumber() + 1;
    }

    private static void add(List<Line> lines, Line line) {
        if (!line.isEmpty()) lines.add(line);
    }

    private static CSVParser parser(String text, Notation notation) throws IOException {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(notation.separator())
                .setIgnoreEmptyLines(false)
                .get();
        return CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get();
    }
}
