package org.meedoen.signup.privacy.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.privacy.Retention;
import org.meedoen.signup.privacy.Retentions;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
class RetentionController {

    /**
     * @param erasesAt when personal data is erased
     * @param erasedAt when it was last erased
     */
    record RetentionView(Instant erasesAt, @Nullable Instant erasedAt) {

        static RetentionView of(Retention retention) {
            return new RetentionView(retention.erasesAt(), retention.erasedAt());
        }
    }

    private final Retentions retentions;

    RetentionController(Retentions retentions) {
        this.retentions = retentions;
    }

    @Operation(
            operationId = "getRetention",
            summary = "When the personal data of a congress is erased",
            description =
                    "As many days after its last day as its settings say (`retentionDays`), and at the earliest a week "
                            + "after its time came near: shorter settings erase nobody at once. Sign-ups stay and count, without "
                            + "names. `erasedAt` is when it was done; whoever is added after that is erased within minutes.")
    @GetMapping("/api/v1/congresses/{congress}/retention")
    ResponseEntity<RetentionView> retention(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var found = retentions.of(slug).map(RetentionView::of).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }
}
