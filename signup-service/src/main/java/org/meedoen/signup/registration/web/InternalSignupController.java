package org.meedoen.signup.registration.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.registration.SignupContext;
import org.meedoen.signup.registration.persistence.SignupContextRows;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Pairs, and places that are kept while waiting, for mails of notification-service. */
@Hidden
@RestController
class InternalSignupController {

    record Wanted(@NotNull @Size(max = 1000) List<@NotNull SignupId> signupIds) {}

    private final SignupContextRows contexts;

    InternalSignupController(SignupContextRows contexts) {
        this.contexts = contexts;
    }

    /** Unknown sign-ups are left out. */
    @PostMapping("/internal/signups")
    List<SignupContext> signups(@Valid @RequestBody Wanted wanted) {
        return contexts.of(wanted.signupIds());
    }
}
