package org.meedoen.signup.participant.web;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.EntityTags;
import org.meedoen.signup.participant.ImportResult;
import org.meedoen.signup.participant.ImportedLine;
import org.meedoen.signup.participant.ListChange;
import org.meedoen.signup.programme.ConcernedPeople;
import org.meedoen.signup.sheet.web.ImportMistakes;
import org.meedoen.signup.sheet.web.ReadFileView;
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
                    description = "By line, the fields that change, with the old and the new value in the words of"
                            + " the cells. Without fields: a participant who registered themselves is on"
                            + " the list from now on.")
            List<ListChange> changes,

            @Schema(description = "Participants with a corrected name, also among the changes.")
            List<ImportResult.Renamed> renamed,

            @Schema(
                    description = "By line, whom it adds, changes or leaves alone; of each at most "
                            + ImportResponses.SHOWN + ". The fields are those of the cells.")
            List<ImportedLine> lines,

            @Schema(
                    description = "How many waiting people may be `promoted`, and mailed, because days change: at"
                            + " most so many, and further ones if one of them gives up another place in"
                            + " exchange. Places that somebody has are kept, so nobody else is `mailed`.")
            ConcernedPeople people,

            ReadFileView file) {}

    private static final int SHOWN = 500;

    private final ImportMistakes mistakes;
    private final EntityTags tags;

    ImportResponses(ImportMistakes mistakes, EntityTags tags) {
        this.mistakes = mistakes;
        this.tags = tags;
    }

    /** @param ifMatch the tag of a dry run; null: any effect is expected */
    Predicate<ImportResult.Imported> expectedBy(@Nullable String ifMatch) {
        return tags.expectedBy(ifMatch, ImportResponses::view);
    }

    ResponseEntity<?> to(ImportResult result) {
        return switch (result) {
            case ImportResult.Imported imported -> answer(view(imported));
            case ImportResult.Refused refused -> mistakes.problem(refused.mistakes(), refused.file(), refused.move());
            case ImportResult.ChangedMeanwhile() -> mistakes.changedMeanwhile();
        };
    }

    private ResponseEntity<Imported> answer(Imported view) {
        return ResponseEntity.ok().eTag(tags.of(view)).body(view);
    }

    private static List<ImportedLine> shown(List<ImportedLine> lines) {
        return lines.stream().collect(groupingBy(ImportedLine::effect)).values().stream()
                .flatMap(some -> some.stream().limit(SHOWN))
                .sorted(comparingInt(ImportedLine::line))
                .toList();
    }

    private static Imported view(ImportResult.Imported result) {
        var counts = result.counts();
        return new Imported(
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                result.changes(),
                result.renamed(),
                shown(result.lines()),
                result.people(),
                ReadFileView.of(result.file()));
    }
}
