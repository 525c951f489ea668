package org.meedoen.spreadsheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a file row by row. Closing it completes the file, and leaves the stream open. */
public sealed interface RowWriter extends Closeable permits CsvWriter, XlsxWriter {

    /** Text that people wrote has to be {@link Formula#quoted}. */
    void write(List<String> row) throws IOException;

    /** @param separator of the fields in CSV */
    static RowWriter to(OutputStream file, FileFormat format, char separator) throws IOException {
        return switch (format) {
            case CSV -> new CsvWriter(file, separator);
            case XLSX -> new XlsxWriter(file);
        };
    }
}
