package org.meedoen.notification.mail;

import java.time.InstantSource;
import java.util.List;
import org.meedoen.http.HttpProperties;
import org.springframework.stereotype.Component;

/** Composes sign-in mails. Each link and code is created when its letter is composed. */
@Component
class SignInLetterWriter implements LetterWriter<SignInNotice> {

    private final SignupService signupService;
    private final SignInLetters letters;
    private final InstantSource clock;

    SignInLetterWriter(SignupService signupService, LetterLayout layout, HttpProperties http, InstantSource clock) {
        this.signupService = signupService;
        this.letters = new SignInLetters(layout, http.publicUrl());
        this.clock = clock;
    }

    @Override
    public Class<SignInNotice> notice() {
        return SignInNotice.class;
    }

    @Override
    public Batch<SignInNotice> about(List<SignInNotice> notices) {
        return (notice, history) -> compose(notice);
    }

    private CompositionResult compose(SignInNotice notice) {
        var letter = notice.kind() == MailKind.SIGN_IN
                ? signupService.mint(notice.signInId()).map(minted -> letters.write(minted, clock.instant()))
                : signupService.declined(notice.signInId()).map(letters::write);
        return letter.<CompositionResult>map(CompositionResult.Ready::new).orElseGet(CompositionResult.Expired::new);
    }
}
