package org.meedoen.signup.text;

import java.util.Arrays;
import java.util.Map;
import org.meedoen.http.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The response to fields that contradict each other, in the same form as for a single invalid field. */
@Component
public class InvalidFields {

    /** @param flaw the sentence is {@code field.<flaw>} */
    public record Wrong(String field, String flaw) {}

    private record Told(String field, String message) {}

    private final Problems problems;
    private final Sentences sentences;

    InvalidFields(Problems problems, Sentences sentences) {
        this.problems = problems;
        this.sentences = sentences;
    }

    public ResponseEntity<ProblemDetail> problem(Wrong... wrong) {
        var told = Arrays.stream(wrong)
                .map(one -> new Told(one.field(), sentences.say("field." + one.flaw())))
                .toList();
        return problems.problem(HttpStatus.BAD_REQUEST, "invalid-fields", Map.of("fields", told));
    }
}
