package org.meedoen.signup.participant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.meedoen.signup.participant.ListImport;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class ImportAnswer {

    /**
     * What a file changes, or would change.
     *
     * @param renamed participants whose name was corrected, counted as changed; left out when there is none
     */
    record Imported(
            int added,
            int changed,
            int unchanged,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ListImport.Renamed> renamed) {}

    private final ImportMistakes mistakes;

    ImportAnswer(ImportMistakes mistakes) {
        this.mistakes = mistakes;
    }

    ResponseEntity<?> to(ListImport result) {
        return switch (result) {
            case ListImport.Imported(var counts, var renamed) ->
                ResponseEntity.ok(new Imported(counts.added(), counts.changed(), counts.unchanged(), renamed));
            case ListImport.Refused refused -> mistakes.problem(refused.mistakes());
        };
    }
}
