package org.meedoen.signup.congress.web;

import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.meedoen.http.EntityTags;
import org.meedoen.http.ProblemException;
import org.meedoen.http.Problems;
import org.meedoen.signup.congress.Appearance;
import org.meedoen.signup.congress.Appearances;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The responses to a change of an appearance, of which a colour and a logo are changed apart. */
@Component
class AppearanceAnswers {

    private final EntityTags tags;
    private final Problems problems;

    AppearanceAnswers(EntityTags tags, Problems problems) {
        this.tags = tags;
        this.problems = problems;
    }

    Predicate<Appearance> expectedBy(@Nullable String ifMatch) {
        return tags.expectedBy(ifMatch, appearance -> appearance);
    }

    ResponseEntity<?> of(Appearances.Result result) {
        return switch (result) {
            case Appearances.Changed(var appearance) -> view(appearance);
            case Appearances.UnknownCongress() -> throw ProblemException.notFound();
            case Appearances.ChangedMeanwhile() ->
                problems.problem(HttpStatus.PRECONDITION_FAILED, "changed-meanwhile", Map.of());
        };
    }

    ResponseEntity<Appearance> view(Appearance appearance) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .eTag(tags.of(appearance))
                .body(appearance);
    }
}
