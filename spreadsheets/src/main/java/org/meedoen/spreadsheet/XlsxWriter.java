package org.meedoen.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet. Its texts are in the rows themselves: a table of texts would be kept until the end. */
final class XlsxWriter implements RowWriter {

    private static final int ROWS_KEPT = 100;

    /** In characters. A moment that does not fit is shown as a row of hashes. */
    private static final int NARROWEST = 6;

    private static final int WIDTH_OF_MOMENT = 20;
    private static final int WIDEST = 50;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();
    private int rows;

    XlsxWriter(OutputStream file) {
        workbook = new Workbook(file, "Meedoen", "1.0");
        sheet = workbook.newWorksheet("Meedoen");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<String> row) throws IOException {
        if (rows < ROWS_KEPT) widen(row);
        for (var column = 0; column < row.size(); column++) write(column, row.get(column));
        rows++;
        if (rows % ROWS_KEPT == 0) sheet.flush();
    }

    /** By what the first rows contain, as widths precede the cells in the file. Where those have nothing, a moment may follow. */
    private void widen(List<String> row) {
        for (var column = 0; column < row.size(); column++) {
            var text = row.get(column);
            var width = text.isEmpty() ? WIDTH_OF_MOMENT : Math.clamp(text.length() + 1, NARROWEST, WIDEST);
            sheet.width(column, widths.merge(column, width, Math::max));
        }
    }

    private void write(int column, String text) {
        switch (CellValue.of(text)) {
            case CellValue.Nothing() -> {}
            case CellValue.Text(String written) -> sheet.inlineString(rows, column, written);
            case CellValue.Whole(int number) -> sheet.value(rows, column, number);
            case CellValue.Serial(double number, String format) -> {
                sheet.value(rows, column, number);
                sheet.style(rows, column).format(format).set();
            }
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
