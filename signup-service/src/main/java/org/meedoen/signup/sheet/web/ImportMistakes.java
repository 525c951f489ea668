package org.meedoen.signup.sheet.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Problems;
import org.meedoen.signup.sheet.DayMove;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.ReadFile;
import org.meedoen.signup.sheet.ReadHeading;
import org.meedoen.signup.sheet.Remark;
import org.meedoen.signup.sheet.Row;
import org.meedoen.signup.sheet.Warning;
import org.meedoen.signup.text.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reports every mistake and warning in a file, with its line and column. */
@Component
public class ImportMistakes {

    private static final int TOLD = 500;
    private static final int LONGEST_VALUE = 1_000;

    private final Problems problems;
    private final Sentences sentences;

    ImportMistakes(Problems problems, Sentences sentences) {
        this.problems = problems;
        this.sentences = sentences;
    }

    /** With what is needed to correct them: the headings of the file, the cells, and how its dates can be moved. */
    public ResponseEntity<ProblemDetail> problem(List<Mistake> mistakes, ReadFile file, Optional<DayMove> move) {
        return problem(mistakes, file, move, List.of());
    }

    /** @param edited the cells that were edited after the last import, of which some are kept and wrong */
    public ResponseEntity<ProblemDetail> problem(
            List<Mistake> mistakes, ReadFile file, Optional<DayMove> move, List<?> edited) {
        var properties = new HashMap<String, Object>();
        properties.put("mistakes", told(mistakes, file));
        properties.put("total", mistakes.size());
        properties.put("columns", columns(file));
        move.ifPresent(known -> properties.put("move", known));
        if (!edited.isEmpty()) properties.put("edited", edited);
        return problems.problem(HttpStatus.BAD_REQUEST, "import-mistakes", properties, mistakes.size());
    }

    public static List<ReadHeading> columns(ReadFile file) {
        return file.headings().stream().limit(TOLD).toList();
    }

    /** The effect is no longer the one that a dry run had. */
    public ResponseEntity<ProblemDetail> changedMeanwhile() {
        return problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
    }

    public List<ToldRemark> warnings(List<Warning> warnings, ReadFile file) {
        return told(warnings, file);
    }

    private List<ToldRemark> told(List<? extends Remark> remarks, ReadFile file) {
        var told = remarks.stream()
                .sorted(Comparator.comparingInt(Remark::line))
                .limit(TOLD)
                .toList();
        var rows = file.rowsAt(told.stream().map(Remark::line).collect(Collectors.toSet()));
        return told.stream()
                .map(remark -> told(remark, file, rows.get(remark.line())))
                .toList();
    }

    private ToldRemark told(Remark remark, ReadFile file, @Nullable Row row) {
        var sentence =
                sentences.say("mistake." + remark.code(), remark.arguments().toArray());
        return new ToldRemark(
                remark.line(),
                remark.column(),
                remark.code(),
                sentence,
                row == null ? null : value(row, remark.column()),
                row == null ? null : file.description(row).orElse(null));
    }

    private static @Nullable String value(Row row, @Nullable String column) {
        if (column == null || !row.has(column)) return null;
        var value = row.text(column);
        return value.length() <= LONGEST_VALUE ? value : null;
    }
}
