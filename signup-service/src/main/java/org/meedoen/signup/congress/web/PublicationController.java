package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.Audited;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.congress.Publications;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
@RequestMapping("/api/v1/congresses/{congress}/publication")
class PublicationController {

    private final Publications publications;
    private final Congresses congresses;
    private final Problems problems;

    PublicationController(Publications publications, Congresses congresses, Problems problems) {
        this.publications = publications;
        this.congresses = congresses;
        this.problems = problems;
    }

    @Audited(AuditAction.PUBLISH_CONGRESS)
    @Operation(
            operationId = "publishCongress",
            summary = "Publishes the congress",
            description =
                    "A new congress is a draft, which only its organisers see. Publishing makes it visible to everybody."
                            + " Repeating it has no effect.")
    @PutMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CongressView.class)))
    ResponseEntity<?> publish(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var result = publications.publish(slug);
        if (result instanceof Publications.Changed) log("congress-publish", slug);
        return answer(result);
    }

    @Audited(AuditAction.WITHDRAW_CONGRESS)
    @Operation(
            operationId = "withdrawCongress",
            summary = "Makes the congress a draft again",
            description = "This is possible only while nobody has a place or waits for one.")
    @ProblemResponse(
            status = 409,
            types = {"signups-exist"})
    @DeleteMapping
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CongressView.class)))
    ResponseEntity<?> withdraw(@PathVariable("congress") CongressId slug, Caller caller) {
        caller.organising(slug);
        var result = publications.withdraw(slug);
        if (result instanceof Publications.Changed) log("congress-withdraw", slug);
        return answer(result);
    }

    private static void log(String action, CongressId slug) {
        SecurityLog.write(SecurityEvent.success(action).about("congress", slug));
    }

    private ResponseEntity<?> answer(Publications.Result result) {
        return switch (result) {
            case Publications.Changed(var congress) -> ResponseEntity.ok(CongressView.of(congress, congresses.now()));
            case Publications.UnknownCongress() -> throw ProblemException.notFound();
            case Publications.SignupsExist() -> problems.problem(HttpStatus.CONFLICT, "signups-exist", Map.of());
        };
    }
}
