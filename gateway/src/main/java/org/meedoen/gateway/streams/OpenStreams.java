package org.meedoen.gateway.streams;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.meedoen.gateway.session.LoginSession;
import org.meedoen.gateway.visitor.Visitor;
import org.meedoen.gateway.visitor.VisitorNetwork;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** Counts the open event streams: per session, per network for visitors without one, and in all. */
@Component
class OpenStreams {

    private final Map<Object, Integer> open = new ConcurrentHashMap<>();
    private final StreamSettings settings;

    OpenStreams(StreamSettings settings) {
        this.settings = settings;
    }

    private record Everybody() {}

    /** The owner for whom a stream is counted; released when the stream ends. */
    record Place(Object owner) {}

    Place placeFor(ServerWebExchange exchange) {
        return LoginSession.of(exchange)
                .map(session -> new Place(session.id()))
                .orElseGet(
                        () -> new Place(VisitorNetwork.of(Visitor.of(exchange).address())));
    }

    boolean take(Place place) {
        int most = place.owner() instanceof VisitorNetwork ? settings.network() : settings.session();
        if (!take(place.owner(), most)) {
            return false;
        }
        if (take(new Everybody(), settings.all())) {
            return true;
        }
        release(place.owner());
        return false;
    }

    void release(Place place) {
        release(place.owner());
        release(new Everybody());
    }

    private boolean take(Object owner, int most) {
        var taken = new boolean[1];
        open.compute(owner, (_, count) -> {
            int now = count == null ? 0 : count;
            taken[0] = now < most;
            return taken[0] ? Integer.valueOf(now + 1) : count;
        });
        return taken[0];
    }

    private void release(Object owner) {
        open.computeIfPresent(owner, (_, count) -> count == 1 ? null : count - 1);
    }
}
