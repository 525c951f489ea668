package org.meedoen.signup.congress.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.ProblemException;
import org.meedoen.signup.congress.Congresses;
import org.meedoen.signup.congress.Mails;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A congress, for the previews of notification-service. */
@Hidden
@RestController
class InternalCongressController {

    private final Congresses congresses;
    private final Mails mails;

    InternalCongressController(Congresses congresses, Mails mails) {
        this.congresses = congresses;
        this.mails = mails;
    }

    @GetMapping("/internal/congresses/{congress}")
    CongressOfMail congress(@PathVariable("congress") CongressId slug) {
        return congresses
                .find(slug)
                .map(found -> CongressOfMail.of(found, mails.of(slug)))
                .orElseThrow(ProblemException::notFound);
    }
}
