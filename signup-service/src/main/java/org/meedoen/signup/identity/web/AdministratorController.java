package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.meedoen.http.Caller;
import org.meedoen.http.Paging;
import org.meedoen.http.ProblemException;
import org.meedoen.http.ProblemResponse;
import org.meedoen.http.Problems;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.identity.Accounts;
import org.meedoen.signup.identity.Administrator;
import org.meedoen.signup.identity.Administrators;
import org.meedoen.signup.text.EmailAddress;
import org.meedoen.signup.text.Mailbox;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Administration")
@RestController
@RequestMapping(AdministratorController.PATH)
class AdministratorController {

    static final String PATH = "/api/v1/administrators";

    record AdministratorRequest(@NotNull @Mailbox String email) {}

    private final Administrators administrators;
    private final Accounts accounts;
    private final Problems problems;

    AdministratorController(Administrators administrators, Accounts accounts, Problems problems) {
        this.administrators = administrators;
        this.accounts = accounts;
        this.problems = problems;
    }

    @Operation(operationId = "listAdministrators", summary = "Who administers the installation")
    @GetMapping
    ResponseEntity<List<Administrator>> all(@Valid Paging paging, Caller caller) {
        caller.administering();
        return administrators.some(paging).answer(paging);
    }

    @Operation(
            operationId = "addAdministrator",
            summary = "Makes an address administrator",
            description = "From its next sign-in on. Repeating it is harmless.")
    @PostMapping
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = Administrator.class)))
    ResponseEntity<Administrator> add(Caller caller, @Valid @RequestBody AdministratorRequest request) {
        caller.administering();
        var added = administrators.add(EmailAddress.read(request.email()).orElseThrow());
        write(SecurityEvent.success("administrator-add"), added);
        return ResponseEntity.created(URI.create(PATH + "/" + added.id())).body(added);
    }

    @Operation(
            operationId = "removeAdministrator",
            summary = "Removes an administrator and ends their sessions",
            description = "The last one cannot be removed.")
    @ProblemResponse(
            status = 409,
            types = {"last-administrator"})
    @DeleteMapping("/{id}")
    @ApiResponse(responseCode = "204", content = @Content)
    ResponseEntity<?> remove(Caller caller, @PathVariable UUID id) {
        caller.administering();
        return switch (administrators.remove(id)) {
            case Administrators.Removed(Administrator removed) -> removed(removed);
            case Administrators.NoSuch() -> throw ProblemException.notFound();
            case Administrators.LastOne() -> problems.problem(HttpStatus.CONFLICT, "last-administrator", Map.of());
        };
    }

    private ResponseEntity<Void> removed(Administrator removed) {
        write(SecurityEvent.success("administrator-remove"), removed);
        return ResponseEntity.noContent().build();
    }

    private void write(SecurityEvent event, Administrator administrator) {
        SecurityLog.write(
                event.about("administrator", administrator.id()).concerning(accounts.idOf(administrator.email())));
    }
}
