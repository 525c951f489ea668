package org.meedoen.signup.participant.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.meedoen.signup.participant.ImportResult;
import org.meedoen.signup.participant.ListChange;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class ImportResponses {

    /** The changes of an import, or of a dry run. */
    record Imported(
            int added,
            int changed,
            int unchanged,

            @Schema(
                    description =
                            "By line, the fields that change, with the old and the new value in the words of the "
                                    + "cells. Without fields: a participant who registered themselves is on the list from now on.")
            List<ListChange> changes,

            @Schema(description = "Participants with a corrected name, also among the changes.")
            List<ImportResult.Renamed> renamed,

            @Schema(
                    description =
                            "How many waiting people may be `promoted`, and mailed, because days change: at most so many, "
                                    + "and further ones if one of them gives up another place in exchange. Places that somebody "
                                    + "has are kept, so nobody else is `mailed`.")
            ConcernedPeople people) {}

    private final ImportMistakes mistakes;

    ImportResponses(ImportMistakes mistakes) {
        this.mistakes = mistakes;
    }

    ResponseEntity<?> to(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported(var counts, var changes, var renamed, var people) ->
                ResponseEntity.ok(
                        new Imported(counts.added(), counts.changed(), counts.unchanged(), changes, renamed, people));
            case ImportResult.Refused refused -> mistakes.problem(refused.mistakes());
        };
    }
}
