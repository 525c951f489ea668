package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.meedoen.contracts.SignupId;
import org.meedoen.signup.participant.AccountInCongress;
import org.meedoen.signup.registration.persistence.ChangeScopeRows;
import org.meedoen.signup.registration.persistence.KnownCongresses;
import org.meedoen.signup.registration.persistence.SignupViews;
import org.springframework.stereotype.Component;

/** The sign-ups of all participants for whom a mailbox acts. */
@Component
public class MySignups {

    private final SignupViews signups;
    private final ChangeScopeRows scopes;
    private final KnownCongresses congresses;

    MySignups(SignupViews signups, ChangeScopeRows scopes, KnownCongresses congresses) {
        this.signups = signups;
        this.scopes = scopes;
        this.congresses = congresses;
    }

    /** In order of request. Empty if there is no such congress. */
    public Optional<List<Signup>> of(AccountInCongress mailbox) {
        var mine = of(List.of(mailbox)).getOrDefault(mailbox, List.of());
        return mine.isEmpty() && !congresses.exists(mailbox.congress()) ? Optional.empty() : Optional.of(mine);
    }

    /** For many in one query; mailboxes without sign-ups are left out. */
    public Map<AccountInCongress, List<Signup>> of(Collection<AccountInCongress> mailboxes) {
        return signups.ofMailboxes(mailboxes);
    }

    public ChangeScope scopeOf(Collection<SignupId> changed) {
        return scopes.by(changed);
    }
}
