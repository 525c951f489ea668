package org.meedoen.signup.identity;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.congress.OrganisersChanged;
import org.meedoen.signup.identity.persistence.AccountRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Writes to the security log which organisers were added and removed. */
@Component
class OrganiserSecurityEvents {

    private final AccountRows accounts;

    OrganiserSecurityEvents(AccountRows accounts) {
        this.accounts = accounts;
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(OrganisersChanged change) {
        write("organiser-add", change.congress(), change.added());
        write("organiser-remove", change.congress(), change.removed());
    }

    private void write(String action, CongressId congress, List<String> emails) {
        var ids = accounts.ids(emails);
        emails.forEach(email -> SecurityLog.write(
                SecurityEvent.success(action).about("congress", congress).concerning(ids.get(email))));
    }
}
