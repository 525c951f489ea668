package org.meedoen.signup.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.meedoen.signup.sheet.SheetFormat.Broken;
import org.meedoen.signup.sheet.SheetFormat.Lines;

/** Reads a file of rows under a heading, in whichever format it is. */
public final class SheetReader {

    private final Columns columns;
    private final ImportDecisions decisions;
    private final DecidedRows decided;
    private final List<Mistake> mistakes = new ArrayList<>();

    private SheetReader(Columns columns, ImportDecisions decisions) {
        this.columns = columns;
        this.decisions = decisions;
        decided = new DecidedRows(decisions, columns.dates());
    }

    public static Sheet read(ImportedFile file, Columns columns) {
        return switch (formatOf(file.content()).read(file.content())) {
            case Broken(Mistake mistake) -> new Sheet.Unreadable(List.of(mistake), ReadFile.NOTHING);
            case Lines lines -> new SheetReader(columns, file.decisions()).read(lines);
        };
    }

    /** Of a file that is no sheet and has no headings. */
    public static Sheet decide(List<Row> rows, Columns columns, ImportDecisions decisions) {
        return new SheetReader(columns, decisions).decide(rows, List.of());
    }

    /** By the first bytes of the file, as names and types are easily wrong. */
    private static SheetFormat formatOf(byte[] file) {
        return switch (FileKind.of(file)) {
            case TEXT -> new CsvFormat();
            case ZIP -> new XlsxFormat();
            case OLE -> new UnreadableFormat(FileKind.hasPassword(file) ? "workbook-with-password" : "old-workbook");
        };
    }

    private Sheet read(Lines file) {
        if (file.lines().isEmpty()) {
            return new Sheet.Unreadable(List.of(Mistake.of(1, null, "empty-file")), ReadFile.NOTHING);
        }
        var heading = Heading.of(file.lines().getFirst(), columns, decisions);
        var below = file.lines().subList(1, file.lines().size());
        mistakes.addAll(heading.mistakes());
        if (!mistakes.isEmpty()) return unreadable(heading.read(below), List.of());
        var rows =
                below.stream().map(line -> row(heading, line, file.notation())).toList();
        return decide(rows, heading.read(below));
    }

    private Sheet decide(List<Row> rows, List<ReadHeading> headings) {
        var after = decided.of(rows);
        mistakes.addAll(decided.mistakes());
        return mistakes.isEmpty()
                ? new Sheet.Rows(after, decided.read(headings, after, columns))
                : unreadable(headings, after);
    }

    private Sheet unreadable(List<ReadHeading> headings, List<Row> rows) {
        return new Sheet.Unreadable(mistakes, decided.read(headings, rows, columns));
    }

    /** A skipped line may have any number of cells. */
    private Row row(Heading heading, Line line, Notation notation) {
        var cells = heading.cells(line);
        if (cells.isEmpty() && !decided.skips(line)) mistakes.add(heading.mistake(line));
        return cells.map(named -> new Row(line.number(), named, notation))
                .orElseGet(() -> new Row(line.number(), Map.of(), notation).asSkipped());
    }
}
