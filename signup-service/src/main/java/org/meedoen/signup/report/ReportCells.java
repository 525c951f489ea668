package org.meedoen.signup.report;

import java.util.List;
import java.util.stream.IntStream;
import org.meedoen.spreadsheet.FileWords;
import org.meedoen.spreadsheet.Formula;

/** The rows of a report as its reader wants them. */
record ReportCells(Report report, FileWords words) {

    private static final String REASON = "reason";
    private static final String HANDED_OVER = "HANDED_OVER";

    List<String> headings() {
        return words.headings(report.key(), report.columns());
    }

    List<String> of(List<String> row) {
        var columns = report.columns();
        return IntStream.range(0, row.size())
                .mapToObj(index -> cell(columns.get(index), row.get(index), row))
                .toList();
    }

    private String cell(String column, String value, List<String> row) {
        return switch (column) {
            case "status" -> status(value, row);
            case "cancelled", "companion", "from_set_aside" -> words.code(value);
            case REASON -> words.reason(value);
            default -> Formula.quoted(value);
        };
    }

    /** Whoever did not give a place up themselves has not withdrawn. The codes say so with the reason. */
    private String status(String status, List<String> row) {
        var reason = row.get(report.columns().indexOf(REASON));
        return words.language().isPresent() && reason.equals(HANDED_OVER)
                ? words.code(HANDED_OVER)
                : words.code(status);
    }
}
