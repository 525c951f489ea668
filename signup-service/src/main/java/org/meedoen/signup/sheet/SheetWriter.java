package org.meedoen.signup.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes rows as {@link SheetReader} reads them, and so that a spreadsheet of that notation opens them by itself. */
public final class SheetWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private SheetWriter() {}

    public static byte[] write(Notation notation, List<String> columns, List<Map<String, String>> rows) {
        var file = new StringBuilder(BYTE_ORDER_MARK);
        var format =
                CSVFormat.RFC4180.builder().setDelimiter(notation.separator()).get();
        try (var printer = new CSVPrinter(file, format)) {
            printer.printRecord(columns);
            for (var row : rows) {
                printer.printRecord(columns.stream().map(column -> row.getOrDefault(column, "")));
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** For text that people wrote; numbers, keys and dates need no escaping. */
    public static String text(String written) {
        return Formula.quoted(written);
    }
}
