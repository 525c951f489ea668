package org.meedoen.gateway.session;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Fetches the signing keys and the revoked sessions periodically. */
@Component
class SessionUpdates implements SmartLifecycle {

    private final PeriodicFetch keys;
    private final PeriodicFetch revoked;
    private final SessionSettings settings;
    private Disposable polls = Disposables.disposed();

    SessionUpdates(SigningKeys keys, RevokedSessions revoked, SessionSettings settings) {
        this.keys = new PeriodicFetch("signing keys", keys.fetch().then());
        this.revoked = new PeriodicFetch("revoked sessions", revoked.fetch());
        this.settings = settings;
    }

    @Override
    public void start() {
        polls = Disposables.composite(keys.every(settings.keysEvery()), revoked.every(settings.revokedEvery()));
    }

    @Override
    public void stop() {
        polls.dispose();
    }

    @Override
    public boolean isRunning() {
        return !polls.isDisposed();
    }
}
