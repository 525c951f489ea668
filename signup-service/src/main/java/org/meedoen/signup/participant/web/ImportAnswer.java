package org.meedoen.signup.participant.web;

import org.meedoen.signup.participant.ListImport;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

@Component
class ImportAnswer {

    private final ImportMistakes mistakes;

    ImportAnswer(ImportMistakes mistakes) {
        this.mistakes = mistakes;
    }

    ResponseEntity<?> to(ListImport result) {
        return switch (result) {
            case ListImport.Imported imported -> ResponseEntity.ok(imported.counts());
            case ListImport.Refused refused -> mistakes.problem(refused.mistakes());
        };
    }
}
