package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.meedoen.spreadsheet.FileFormat;
import org.meedoen.spreadsheet.Formula;
import org.meedoen.spreadsheet.RowWriter;

/** Writes rows as {@link SheetReader} reads them, and so that a spreadsheet of that notation opens them by itself. */
public record SheetWriter(FileFormat format, Notation notation) {

    /** The rows are taken one by one, and not kept. */
    public void write(OutputStream file, List<String> columns, Stream<Map<String, String>> rows) throws IOException {
        try (var writer = to(file)) {
            writer.write(columns);
            for (var row : (Iterable<Map<String, String>>) rows::iterator) writer.write(cells(columns, row));
        }
    }

    /** Row by row. */
    public RowWriter to(OutputStream file) throws IOException {
        return RowWriter.to(file, format, notation.separator());
    }

    private static List<String> cells(List<String> columns, Map<String, String> row) {
        return columns.stream().map(column -> row.getOrDefault(column, "")).toList();
    }

    /** For text that people wrote; numbers, keys and dates need no escaping. */
    public static String text(String written) {
        return Formula.quoted(written);
    }
}
