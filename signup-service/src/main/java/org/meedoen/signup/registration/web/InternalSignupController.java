package org.meedoen.signup.registration.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.meedoen.signup.registration.SignupCompany;
import org.meedoen.signup.registration.persistence.SignupCompanies;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tells notification-service who goes together, and what is kept while one waits. */
@Hidden
@RestController
class InternalSignupController {

    record Wanted(@NotNull @Size(max = 1000) List<@NotNull UUID> signupIds) {}

    private final SignupCompanies companies;

    InternalSignupController(SignupCompanies companies) {
        this.companies = companies;
    }

    /** Sign-ups that are not known are left out. */
    @PostMapping("/internal/signups")
    List<SignupCompany> signups(@Valid @RequestBody Wanted wanted) {
        return companies.of(wanted.signupIds());
    }
}
