package org.meedoen.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet. Its texts are in the rows themselves: a table of texts would be kept until the end. */
final class XlsxWriter implements RowWriter {

    private static final int ROWS_KEPT = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxWriter(OutputStream file) {
        workbook = new Workbook(file, "Meedoen", "1.0");
        sheet = workbook.newWorksheet("Meedoen");
        sheet.freezePane(0, 1);
    }

    @Override
    public void write(List<String> row) throws IOException {
        for (var column = 0; column < row.size(); column++) write(column, row.get(column));
        rows++;
        if (rows % ROWS_KEPT == 0) sheet.flush();
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
