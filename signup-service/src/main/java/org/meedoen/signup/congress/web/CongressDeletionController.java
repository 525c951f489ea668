package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
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
import org.meedoen.signup.congress.CongressDeletion;
import org.meedoen.signup.text.InvalidFields;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Congresses")
@RestController
class CongressDeletionController {

    private final CongressDeletion deletion;
    private final Problems problems;
    private final InvalidFields fields;

    CongressDeletionController(CongressDeletion deletion, Problems problems, InvalidFields fields) {
        this.deletion = deletion;
        this.problems = problems;
        this.fields = fields;
    }

    @Audited(AuditAction.DELETE_CONGRESS)
    @Operation(
            operationId = "deleteCongress",
            summary = "Deletes the congress and everything that belongs to it",
            description =
                    "Only administrators may do this. The congress must be a draft or past. The parameter `confirmation` must"
                            + " repeat the slug. The deletion cannot be undone, and the slug cannot be used again.")
    @ProblemResponse(
            status = 409,
            types = {"still-published"})
    @DeleteMapping("/api/v1/congresses/{congress}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> delete(
            @PathVariable("congress") CongressId slug,
            @RequestParam(defaultValue = "") String confirmation,
            Caller caller) {
        caller.administering();
        if (!confirmation.equals(slug.value())) {
            return fields.problem(new InvalidFields.Wrong("confirmation", "repeat-slug"));
        }
        return switch (deletion.delete(slug)) {
            case DELETED -> deleted(slug);
            case UNKNOWN -> throw ProblemException.notFound();
            case STILL_PUBLISHED -> problems.problem(HttpStatus.CONFLICT, "still-published", Map.of());
        };
    }

    private static ResponseEntity<?> deleted(CongressId slug) {
        SecurityLog.write(SecurityEvent.success("congress-delete").about("congress", slug));
        return ResponseEntity.noContent().build();
    }
}
