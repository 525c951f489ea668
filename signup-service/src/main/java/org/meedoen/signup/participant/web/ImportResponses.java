package org.meedoen.signup.participant.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.meedoen.signup.participant.ImportResult;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class ImportResponses {

    /**
     * The changes of an import, or of a dry run.
     *
     * @param renamed participants with a corrected name, also counted as changed; left out if there are none
     */
    record Imported(
            int added,
            int changed,
            int unchanged,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ImportResult.Renamed> renamed) {}

    private final ImportMistakes mistakes;

    ImportResponses(ImportMistakes mistakes) {
        this.mistakes = mistakes;
    }

    ResponseEntity<?> to(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported(var counts, var renamed) ->
                ResponseEntity.ok(new Imported(counts.added(), counts.changed(), counts.unchanged(), renamed));
            case ImportResult.Refused refused -> mistakes.problem(refused.mistakes());
        };
    }
}
