package org.meedoen.notification.mail;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Composes the mails with which organisers test their texts: as the preview, with what is saved. */
@Component
class TestLetterWriter implements LetterWriter<TestNotice> {

    private final SignupService signupService;
    private final MailPreviews previews;

    TestLetterWriter(SignupService signupService, MailPreviews previews) {
        this.signupService = signupService;
        this.previews = previews;
    }

    @Override
    public Class<TestNotice> notice() {
        return TestNotice.class;
    }

    @Override
    public Batch<TestNotice> about(List<TestNotice> notices) {
        return (notice, history) -> compose(notice);
    }

    private CompositionResult compose(TestNotice notice) {
        return letter(notice)
                .<CompositionResult>map(CompositionResult.Ready::new)
                .orElseGet(CompositionResult.Expired::new);
    }

    private Optional<Letter> letter(TestNotice notice) {
        return signupService
                .account(notice.accountId())
                .flatMap(account -> previews.ofSaved(notice.congress(), notice.about(), notice.language())
                        .map(letter -> letter.to(account.email())));
    }
}
