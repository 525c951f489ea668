package org.meedoen.gateway.session;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** Keeps keys and revoked sessions up to date for as long as the gateway runs. */
@Component
class SessionNews implements SmartLifecycle {

    private final Poll keys;
    private final Poll revoked;
    private final SessionSettings settings;
    private Disposable polls = Disposables.disposed();

    SessionNews(SigningKeys keys, RevokedSessions revoked, SessionSettings settings) {
        this.keys = new Poll("keys of the sessions", keys.fetch().then());
        this.revoked = new Poll("revoked sessions", revoked.fetch());
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
