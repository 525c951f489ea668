package org.meedoen.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A report as a Markdown table, readable on a terminal and in a document. */
public final class ReportTable {

    private static final List<String> HEADINGS =
            List.of("what", "measured", "rounds", "required", "aim", "reached", "baseline", "×", "limit", "share");

    private ReportTable() {}

    public static String of(Report report) {
        var lines = new ArrayList<String>();
        report.circumstances().forEach(lines::add);
        lines.add("");
        lines.addAll(aligned(cells(report.figures())));
        lines.add("");
        report.notes().forEach(note -> lines.add("- " + note));
        return String.join("\n", lines) + "\n";
    }

    private static List<List<String>> cells(List<Figure> figures) {
        var rows = new ArrayList<List<String>>();
        rows.add(HEADINGS);
        figures.forEach(figure -> rows.add(row(figure)));
        return rows;
    }

    private static List<String> row(Figure figure) {
        var series = figure.measured();
        var goal = figure.goal();
        return List.of(
                figure.what(),
                Numbers.text(series.median()) + " " + figure.unit(),
                series.rounds().size() == 1 ? "1" : spread(series),
                goal == null ? "" : Numbers.text(goal.required()),
                goal == null ? "" : Numbers.text(goal.aim()),
                goal == null ? "" : word(goal.reachedBy(series.median())),
                reference(figure.baseline()),
                ratio(figure.baseline(), series),
                reference(figure.limit()),
                ratio(figure.limit(), series));
    }

    private static String spread(Series series) {
        return series.rounds().size() + ": " + Numbers.text(series.least()) + " – " + Numbers.text(series.most());
    }

    private static String word(Goal.Reached reached) {
        return switch (reached) {
            case AIM -> "aim";
            case REQUIRED -> "required";
            case NEITHER -> "no";
        };
    }

    private static String reference(@Nullable Reference reference) {
        return reference == null ? "" : Numbers.text(reference.measured().median()) + " " + reference.what();
    }

    private static String ratio(@Nullable Reference reference, Series series) {
        return reference == null ? "" : Numbers.text(reference.ratio(series));
    }

    private static List<String> aligned(List<List<String>> rows) {
        var widths = IntStream.range(0, HEADINGS.size())
                .map(column -> rows.stream()
                        .mapToInt(row -> row.get(column).length())
                        .max()
                        .orElse(0))
                .toArray();
        var lines = rows.stream().map(row -> line(row, widths)).collect(Collectors.toCollection(ArrayList::new));
        lines.add(1, line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(column -> row.get(column)
                        + " ".repeat(widths[column] - row.get(column).length()))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
