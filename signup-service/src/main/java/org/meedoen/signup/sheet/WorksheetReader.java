package org.meedoen.signup.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a sheet as its cells show them. Formulas are not computed: the value that the spreadsheet stored with them
 * is taken.
 */
final class WorksheetReader {

    private static final int LAST_COLUMN = 16_384;
    private static final int LAST_ROW = 1_048_576;
    private static final int MOST_CELLS = 2_000_000;
    private static final int MOST_CHARACTERS = 5 * 1024 * 1024;

    private final Workbook workbook;
    private final PartReader part;
    private final List<Line> lines = new ArrayList<>();
    private int row;
    private int column;
    private int cells;
    private int characters;

    private WorksheetReader(Workbook workbook, PartReader part) {
        this.workbook = workbook;
        this.part = part;
    }

    static List<Line> read(Workbook workbook, ZippedParts parts) throws IOException {
        try (var part = new PartReader(parts.part(workbook.sheet()))) {
            return new WorksheetReader(workbook, part).lines();
        }
    }

    private List<Line> lines() throws IOException {
        while (part.next() && !part.ends("sheetData")) {
            if (part.begins("row")) readRow();
        }
        return lines;
    }

    private void readRow() throws IOException {
        row = rowAfter(row, number(part.attribute("r"), row + 1));
        column = 0;
        var shown = new ArrayList<String>();
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) readCell(shown);
        }
        var line = new Line(row, shown);
        if (!line.isEmpty()) lines.add(line);
    }

    /** Rows come in order, each with a number of its own; whatever else a file claims, a line has to be found by it. */
    private static int rowAfter(int row, int claimed) {
        return claimed > row && claimed <= LAST_ROW ? claimed : row + 1;
    }

    /** Empty cells at the end of a row are not kept. */
    private void readCell(List<String> shown) throws IOException {
        column = columnOf(part.attribute("r"), column + 1);
        var text = text(part.attribute("t"), part.attribute("s"));
        if (text.isEmpty()) return;
        measure(column - shown.size(), text);
        while (shown.size() < column - 1) shown.add("");
        shown.add(text);
    }

    private void measure(int added, String text) throws IOException {
        if (added <= 0) throw UnreadableWorkbookException.of("broken-workbook");
        cells += added;
        characters += text.length();
        if (cells > MOST_CELLS || characters > MOST_CHARACTERS) throw UnreadableWorkbookException.of("too-large");
    }

    private String text(@Nullable String type, @Nullable String style) throws IOException {
        var value = "";
        var hasFormula = false;
        while (part.next() && !part.ends("c")) {
            if (part.begins("v")) value = part.text();
            else if (part.begins("is")) value = part.richText("is");
            else if (part.begins("f")) hasFormula = true;
        }
        if (hasFormula && value.isEmpty() && !"str".equals(type)) throw mistake("formula-without-value");
        return value.isEmpty() ? "" : shown(value, type == null ? "n" : type, style);
    }

    private String shown(String value, String type, @Nullable String style) throws IOException {
        return switch (type) {
            case "s" -> sharedText(value);
            case "n" -> SerialNumber.shown(real(value), format(style), workbook.from1904());
            case "b" -> value.equals("0") ? "nee" : "ja";
            case "e" -> throw mistake("cell-error", Row.shown(value));
            default -> value;
        };
    }

    private String sharedText(String index) throws IOException {
        var number = number(index, -1);
        if (number < 0 || number >= workbook.texts().size()) throw UnreadableWorkbookException.of("broken-workbook");
        return workbook.texts().get(number);
    }

    private NumberFormat format(@Nullable String style) throws IOException {
        var number = number(style, 0);
        return number >= 0 && number < workbook.formats().size()
                ? workbook.formats().get(number)
                : NumberFormat.NUMBER;
    }

    private UnreadableWorkbookException mistake(String code, Object... arguments) {
        return new UnreadableWorkbookException(Mistake.of(row, letters(column), code, arguments));
    }

    private static String letters(int column) {
        var letters = new StringBuilder();
        for (var rest = column; rest > 0; rest = (rest - 1) / 26) letters.insert(0, (char) ('A' + (rest - 1) % 26));
        return letters.toString();
    }

    /** @param reference such as {@code AB12} */
    private static int columnOf(@Nullable String reference, int next) throws IOException {
        if (reference == null) return next;
        var column = 0;
        for (var index = 0; index < reference.length() && Character.isLetter(reference.charAt(index)); index++) {
            column = column * 26 + (Character.toUpperCase(reference.charAt(index)) - 'A' + 1);
            if (column > LAST_COLUMN) throw UnreadableWorkbookException.of("broken-workbook");
        }
        return column;
    }

    private static double real(String value) throws IOException {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException noNumber) {
            throw UnreadableWorkbookException.of("broken-workbook");
        }
    }

    private static int number(@Nullable String attribute, int otherwise) throws IOException {
        try {
            return attribute == null ? otherwise : Integer.parseInt(attribute);
        } catch (NumberFormatException noNumber) {
            throw UnreadableWorkbookException.of("broken-workbook");
        }
    }
}
