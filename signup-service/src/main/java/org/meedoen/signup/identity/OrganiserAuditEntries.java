package org.meedoen.signup.identity;

import java.util.List;
import java.util.stream.Stream;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.ValueChange;
import org.meedoen.signup.congress.OrganisersChanged;
import org.meedoen.signup.identity.persistence.AccountRows;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records in the audit trail which organisers were added and removed, by the ids of their accounts. */
@Component
class OrganiserAuditEntries {

    private final AccountRows accounts;
    private final AuditTrail trail;

    OrganiserAuditEntries(AccountRows accounts, AuditTrail trail) {
        this.accounts = accounts;
        this.trail = trail;
    }

    @EventListener
    void changed(OrganisersChanged change) {
        var removed = accounts(change.removed()).map(id -> new ValueChange(ValueChange.ORGANISER, id, ""));
        var added = accounts(change.added()).map(id -> new ValueChange(ValueChange.ORGANISER, "", id));
        var changes = Stream.concat(removed, added).toList();
        trail.record(change.congress(), AuditEntry.changed(AuditAction.CHANGE_ORGANISERS, change.congress(), changes));
    }

    private Stream<String> accounts(List<String> emails) {
        var ids = accounts.ids(emails);
        return emails.stream()
                .map(email -> ids.containsKey(email) ? ids.get(email).toString() : ValueChange.NO_ACCOUNT);
    }
}
