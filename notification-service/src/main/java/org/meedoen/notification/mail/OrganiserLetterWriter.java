package org.meedoen.notification.mail;

import java.util.List;
import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Composes the mails to new organisers. */
@Component
class OrganiserLetterWriter implements LetterWriter<OrganiserNotice> {

    private final SignupService signupService;
    private final OrganiserLetters letters;

    OrganiserLetterWriter(SignupService signupService, LetterLayout layout, HttpProperties http) {
        this.signupService = signupService;
        this.letters = new OrganiserLetters(layout, http.publicUrl());
    }

    @Override
    public Class<OrganiserNotice> notice() {
        return OrganiserNotice.class;
    }

    @Override
    public Batch<OrganiserNotice> about(List<OrganiserNotice> notices) {
        return (notice, history) -> compose(notice);
    }

    /** Whoever was removed from the organisers meanwhile gets no mail. */
    private CompositionResult compose(OrganiserNotice notice) {
        return signupService
                .invitedOrganiser(notice.invitationId())
                .map(letters::write)
                .<CompositionResult>map(CompositionResult.Ready::new)
                .orElseGet(CompositionResult.Expired::new);
    }
}
