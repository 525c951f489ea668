package org.meedoen.signup.identity;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.meedoen.http.LoginSessionId;
import org.meedoen.http.SecurityEvent;
import org.meedoen.http.SecurityLog;
import org.meedoen.signup.congress.OrganisersChanged;
import org.meedoen.signup.identity.persistence.LoginSessionRows;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Ends sessions before their time. */
@Component
public class SignOut {

    private record SessionsEnded(Set<UUID> accounts) {}

    private final LoginSessionRows sessions;
    private final RevokedSessions revoked;
    private final ApplicationEventPublisher listeners;

    SignOut(LoginSessionRows sessions, RevokedSessions revoked, ApplicationEventPublisher listeners) {
        this.sessions = sessions;
        this.revoked = revoked;
        this.listeners = listeners;
    }

    public void end(LoginSessionId session) {
        sessions.revoke(session);
        revoked.forget();
    }

    /** False when this account has no such session, or it has ended. */
    public boolean end(LoginSessionId session, UUID account) {
        var found = sessions.revoke(session, account);
        revoked.forget();
        return found;
    }

    public void everywhere(UUID account) {
        sessions.revokeAllOf(account);
        revoked.forget();
    }

    /** Ends all sessions of accounts that lost a role, as their tokens would contain it for months. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void everywhere(Collection<String> emails) {
        listeners.publishEvent(new SessionsEnded(sessions.revokeAllOf(emails)));
    }

    @EventListener
    void organisersChanged(OrganisersChanged change) {
        everywhere(change.removed());
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void ended(SessionsEnded ended) {
        revoked.forget();
        ended.accounts()
                .forEach(account -> SecurityLog.write(SecurityEvent.success("session-end")
                        .about("session", "all")
                        .concerning(account)));
    }
}
