package org.meedoen.gateway.session;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fetches something periodically. A failure is logged once, until a fetch succeeds again. */
class PeriodicFetch {

    private static final Logger log = LoggerFactory.getLogger(PeriodicFetch.class);

    private final String what;
    private final Mono<Void> fetch;
    private volatile boolean failing;

    PeriodicFetch(String what, Mono<Void> fetch) {
        this.what = what;
        this.fetch = fetch.doOnSuccess(_ -> succeeded()).onErrorResume(this::failed);
    }

    Disposable every(Duration pause) {
        return Flux.interval(Duration.ZERO, pause)
                .onBackpressureDrop()
                .concatMap(_ -> fetch, 1)
                .subscribe();
    }

    private void succeeded() {
        if (failing) {
            log.info("The {} are fetched again", what);
        }
        failing = false;
    }

    private Mono<Void> failed(Throwable fault) {
        if (!failing) {
            log.warn("The {} could not be fetched: {}", what, fault.toString());
        }
        failing = true;
        return Mono.empty();
    }
}
