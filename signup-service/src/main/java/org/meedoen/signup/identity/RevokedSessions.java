package org.meedoen.signup.identity;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.identity.persistence.LoginSessionRows;
import org.springframework.stereotype.Component;

/**
 * The login sessions that were ended before their tokens expire. They are rejected here at once, and by other instances within
 * a second.
 */
@Component
public class RevokedSessions {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final LoginSessionRows rows;
    private volatile @Nullable Known known;

    private record Known(Set<String> ids, long since) {}

    RevokedSessions(LoginSessionRows rows) {
        this.rows = rows;
    }

    boolean contains(String session) {
        var current = known;
        if (current == null || System.nanoTime() - current.since() > FRESH) current = load();
        return current.ids().contains(session);
    }

    public List<RevokedSession> all() {
        return rows.revoked();
    }

    void forget() {
        known = null;
    }

    private Known load() {
        var since = System.nanoTime();
        var ids = rows.revoked().stream().map(one -> one.sid().toString()).collect(Collectors.toUnmodifiableSet());
        var loaded = new Known(ids, since);
        known = loaded;
        return loaded;
    }
}
