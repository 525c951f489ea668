package org.meedoen.signup.sheet.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.Problems;
import org.meedoen.signup.sheet.Mistake;
import org.meedoen.signup.text.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Tells an organiser every mistake in a file, with its line and column. */
@Component
public class ImportMistakes {

    private static final int TOLD = 500;

    private record Told(int line, @Nullable String column, String code, String message) {}

    private final Problems problems;
    private final Sentences sentences;

    ImportMistakes(Problems problems, Sentences sentences) {
        this.problems = problems;
        this.sentences = sentences;
    }

    public ResponseEntity<ProblemDetail> problem(List<Mistake> mistakes) {
        var told = mistakes.stream()
                .sorted(Comparator.comparingInt(Mistake::line))
                .limit(TOLD)
                .map(this::told)
                .toList();
        return problems.problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "import-mistakes",
                Map.of("mistakes", told, "total", mistakes.size()),
                mistakes.size());
    }

    private Told told(Mistake mistake) {
        var sentence =
                sentences.say("mistake." + mistake.code(), mistake.arguments().toArray());
        return new Told(mistake.line(), mistake.column(), mistake.code(), sentence);
    }
}
