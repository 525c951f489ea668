package org.meedoen.signup.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.meedoen.signup.sheet.SheetFormat.Broken;
import org.meedoen.signup.sheet.SheetFormat.Lines;

/** Reads a file of rows under a heading, in whichever format it is. */
public final class SheetReader {

    private final Columns columns;
    private final List<Mistake> mistakes = new ArrayList<>();

    private SheetReader(Columns columns) {
        this.columns = columns;
    }

    public static Sheet read(byte[] file, Columns columns) {
        return switch (formatOf(file).read(file)) {
            case Broken(Mistake mistake) -> new Sheet.Unreadable(List.of(mistake));
            case Lines lines -> new SheetReader(columns).read(lines);
        };
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
        if (file.lines().isEmpty()) return new Sheet.Unreadable(List.of(Mistake.of(1, null, "empty-file")));
        var heading = Heading.of(file.lines().getFirst());
        mistakes.addAll(heading.mistakes(columns));
        if (!mistakes.isEmpty()) return new Sheet.Unreadable(mistakes);
        var below = file.lines().subList(1, file.lines().size());
        var rows = below.stream()
                .flatMap(line -> row(heading, line, file.notation()).stream())
                .toList();
        return mistakes.isEmpty() ? new Sheet.Rows(rows) : new Sheet.Unreadable(mistakes);
    }

    private Optional<Row> row(Heading heading, Line line, Notation notation) {
        var cells = heading.cells(line);
        if (cells.isEmpty()) mistakes.add(heading.mistake(line));
        return cells.map(named -> new Row(line.number(), named, notation));
    }
}
