package org.meedoen.signup.text;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.meedoen.http.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The response to fields that contradict each other, in the same form as for a single invalid field. */
@Component
public class InvalidFields {

    /**
     * @param flaw the sentence is {@code field.<flaw>}
     * @param values that the sentence mentions
     */
    public record Wrong(String field, String flaw, List<Object> values) {

        public Wrong {
            values = List.copyOf(values);
        }

        public Wrong(String field, String flaw) {
            this(field, flaw, List.of());
        }

        public static Wrong of(String field, String flaw, Object... values) {
            return new Wrong(field, flaw, List.of(values));
        }
    }

    private record Told(String field, String message) {}

    private final Problems problems;
    private final Sentences sentences;

    InvalidFields(Problems problems, Sentences sentences) {
        this.problems = problems;
        this.sentences = sentences;
    }

    public ResponseEntity<ProblemDetail> problem(Wrong... wrong) {
        var told = Arrays.stream(wrong)
                .map(one -> new Told(
                        one.field(),
                        sentences.say("field." + one.flaw(), one.values().toArray())))
                .toList();
        return problems.problem(HttpStatus.BAD_REQUEST, "invalid-fields", Map.of("fields", told));
    }
}
