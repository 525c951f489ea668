package org.meedoen.gateway.tiles;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.InstantSource;
import java.util.Optional;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.problem.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * The tiles, fetched once for all who look at the same place. After the tile server did not answer, it is left alone for a
 * while: the map works without tiles.
 */
@Component
class Tiles {

    private static final Logger log = LoggerFactory.getLogger(Tiles.class);

    private final TileSettings settings;
    private final TileServer server;
    private final AsyncCache<Tile, TileImage> cache;
    private final InstantSource clock = InstantSource.system();
    private volatile long asksAgainAt;

    Tiles(TileSettings settings, TileServer server) {
        this.settings = settings;
        this.server = server;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(settings.cached().toBytes())
                .weigher((Tile _, TileImage image) -> image.size())
                .expireAfterWrite(settings.fresh())
                .buildAsync();
    }

    /** Fails with a refusal if there is no such tile, or none now. */
    Mono<TileImage> find(Optional<Tile> tile) {
        return Mono.justOrEmpty(tile)
                .filter(_ -> settings.isOn())
                .switchIfEmpty(Mono.error(new RefusedException(Refusal.NOT_FOUND)))
                .flatMap(this::cached);
    }

    /** A visitor who leaves does not end the request, for which others may be waiting. */
    private Mono<TileImage> cached(Tile tile) {
        return Mono.fromFuture(
                () -> cache.get(tile, (wanted, _) -> fetch(wanted).toFuture()), true);
    }

    private Mono<TileImage> fetch(Tile tile) {
        return clock.millis() < asksAgainAt ? unavailable() : server.fetch(tile).onErrorResume(this::refused);
    }

    private Mono<TileImage> refused(Throwable fault) {
        if (isOfThisTile(fault)) return Mono.error(new RefusedException(Refusal.NOT_FOUND));
        leaveAlone(fault);
        return unavailable();
    }

    /** A server that works may lack a tile, or have one that is too large. */
    private static boolean isOfThisTile(Throwable fault) {
        return fault instanceof DataBufferLimitException
                || fault instanceof ResponseStatusException answer && answer.getStatusCode() == HttpStatus.NOT_FOUND;
    }

    private synchronized void leaveAlone(Throwable fault) {
        if (clock.millis() < asksAgainAt) return;
        asksAgainAt = clock.millis() + settings.pause().toMillis();
        log.warn("The map has no tiles for {}: {}", settings.pause(), fault.toString());
    }

    private static Mono<TileImage> unavailable() {
        return Mono.error(new RefusedException(Refusal.serviceUnavailable()));
    }
}
