package org.meedoen.signup.privacy.web;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.signup.privacy.Exports;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Tells other services, which store ids alone, whose they are. */
@Hidden
@RestController
class InternalPeopleController {

    private final Exports exports;

    InternalPeopleController(Exports exports) {
        this.exports = exports;
    }

    /** None of an account that does not exist. */
    @GetMapping("/internal/accounts/{account}/participants")
    Set<ParticipantId> participants(@PathVariable UUID account) {
        return exports.participantsOf(account);
    }
}
