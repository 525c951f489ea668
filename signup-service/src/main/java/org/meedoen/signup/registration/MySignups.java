package org.meedoen.signup.registration;

import java.util.List;
import java.util.Optional;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.persistence.KnownCongresses;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.stereotype.Component;

/** The sign-ups of all participants a mailbox acts for. */
@Component
public class MySignups {

    private final SignupViews signups;
    private final KnownCongresses congresses;

    MySignups(SignupViews signups, KnownCongresses congresses) {
        this.signups = signups;
        this.congresses = congresses;
    }

    /** In order of asking. Empty when there is no such congress. */
    public Optional<List<Signup>> of(AccountInCongress mailbox) {
        var mine = signups.ofMailboxes(List.of(mailbox)).getOrDefault(mailbox, List.of());
        return mine.isEmpty() && !congresses.exists(mailbox.congress()) ? Optional.empty() : Optional.of(mine);
    }
}
