package org.meedoen.signup.identity.web;

import static java.util.stream.Collectors.joining;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.identity.OwnDeletion;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Signing in")
@RestController
class OwnDeletionController {

    private final OwnDeletion deletion;
    private final SessionCookie cookies;
    private final Problems problems;

    OwnDeletionController(OwnDeletion deletion, SessionCookie cookies, Problems problems) {
        this.deletion = deletion;
        this.cookies = cookies;
        this.problems = problems;
    }

    @Operation(
            operationId = "deleteMe",
            summary = "Erases me",
            description =
                    "The mailbox, and all participants for whom it acts. Places of slots that have not begun are given to "
                            + "others, as after withdrawing; sign-ups of others stay and count, without a name. What the mailbox "
                            + "organises or administers ends. Signs out everywhere. Nothing is mailed about it, and it cannot be "
                            + "undone.")
    @ProblemResponse(
            status = 409,
            types = {"last-organiser", "last-administrator"})
    @DeleteMapping("/api/v1/me")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> delete(Caller caller) {
        return switch (deletion.delete(caller.account())) {
            case OwnDeletion.Deleted() -> deleted();
            case OwnDeletion.LastOrganiser(var congresses) -> lastOrganiser(congresses);
            case OwnDeletion.LastAdministrator() ->
                problems.problem(HttpStatus.CONFLICT, "last-administrator", Map.of());
        };
    }

    private ResponseEntity<Void> deleted() {
        SecurityLog.write(SecurityEvent.success("account-delete"));
        return ResponseEntity.noContent()
                .header(HttpHeaders.SET_COOKIE, cookies.noSession())
                .build();
    }

    private ResponseEntity<?> lastOrganiser(Collection<CongressId> congresses) {
        var slugs = congresses.stream().map(CongressId::value).toList();
        var details = Map.<String, Object>of("congresses", List.copyOf(slugs));
        return problems.problem(
                HttpStatus.CONFLICT, "last-organiser", details, slugs.stream().collect(joining(", ")));
    }
}
