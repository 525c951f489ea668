package org.meedoen.signup.sheet.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.meedoen.http.Problems;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.sheet.Remark;
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

    private final Problems problems;
    private final Sentences sentences;

    ImportMistakes(Problems problems, Sentences sentences) {
        this.problems = problems;
        this.sentences = sentences;
    }

    public ResponseEntity<ProblemDetail> problem(List<Mistake> mistakes) {
        return problems.problem(
                HttpStatus.BAD_REQUEST,
                "import-mistakes",
                Map.of("mistakes", told(mistakes), "total", mistakes.size()),
                mistakes.size());
    }

    /** The effect is no longer the one that a dry run had. */
    public ResponseEntity<ProblemDetail> changedMeanwhile() {
        return problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
    }

    public List<ToldRemark> warnings(List<Warning> warnings) {
        return told(warnings);
    }

    private List<ToldRemark> told(List<? extends Remark> remarks) {
        return remarks.stream()
                .sorted(Comparator.comparingInt(Remark::line))
                .limit(TOLD)
                .map(this::told)
                .toList();
    }

    private ToldRemark told(Remark remark) {
        var sentence =
                sentences.say("mistake." + remark.code(), remark.arguments().toArray());
        return new ToldRemark(remark.line(), remark.column(), remark.code(), sentence);
    }
}
