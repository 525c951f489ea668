package org.meedoen.signup.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Objects;
import org.meedoen.http.Caller;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.identity.Accounts;
import org.meedoen.signup.identity.LoginSessions;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Signing in")
@RestController
@RequestMapping("/api/v1/me")
class MeController {

    private enum Language {
        nl,
        en
    }

    record Wishes(@NotNull Language language) {}

    private final LoginSessions sessions;
    private final Accounts accounts;
    private final MeAnswer answer;

    MeController(LoginSessions sessions, Accounts accounts, MeAnswer answer) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.answer = answer;
    }

    @Operation(
            operationId = "getMe",
            summary = "Who I am",
            description =
                    "The mailbox, the participants it acts for and the roles. Renews the session as well, so that it "
                            + "lasts while it is used.")
    @GetMapping
    ResponseEntity<MeView> me(Caller caller, @AuthenticationPrincipal Jwt token) {
        var issued = Objects.requireNonNullElse(token.getIssuedAt(), Instant.EPOCH);
        var until = Objects.requireNonNull(token.getExpiresAt());
        return sessions.use(caller, issued, until).map(answer::to).orElseThrow(ProblemException::signInNeeded);
    }

    @Operation(operationId = "changeMe", summary = "Changes the language in which I get mail")
    @PutMapping
    ResponseEntity<MeView> speak(Caller caller, @AuthenticationPrincipal Jwt token, @Valid @RequestBody Wishes wishes) {
        accounts.speak(caller.account(), wishes.language().name());
        return me(caller, token);
    }
}
