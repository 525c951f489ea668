package org.meedoen.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Text in UTF-8, with the mark by which spreadsheet programs recognise it. */
final class CsvWriter implements RowWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    CsvWriter(OutputStream file, char separator) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(file, StandardCharsets.UTF_8));
        text.write(BYTE_ORDER_MARK);
        var format = CSVFormat.RFC4180.builder().setDelimiter(separator).get();
        printer = new CSVPrinter(text, format);
    }

    @Override
    public void write(List<String> row) throws IOException {
        printer.printRecord(row);
    }

    @Override
    public void close() throws IOException {
        printer.flush();
    }
}
