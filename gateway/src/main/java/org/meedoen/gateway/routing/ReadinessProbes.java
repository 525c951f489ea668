package org.meedoen.gateway.routing;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Probes the readiness of every instance periodically, so that one that hangs or stops gets no more requests. */
@Component
class ReadinessProbes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ReadinessProbes.class);

    private final Services services;
    private final Duration pause;
    private final HttpClient client;
    private Disposable running = Disposables.disposed();

    ReadinessProbes(Services services, ServiceSettings settings) {
        this.services = services;
        this.pause = settings.probeEvery();
        this.client = DnsLookups.withShortCaching(HttpClient.newConnection()).responseTimeout(settings.probePatience());
    }

    @Override
    public void start() {
        running = Flux.interval(pause)
                .onBackpressureDrop()
                .concatMap(_ -> Flux.fromStream(services.instances()).flatMap(this::probe), 1)
                .subscribe();
    }

    private Mono<Void> probe(Instance instance) {
        return client.get()
                .uri(instance.at("/actuator/health/readiness", null))
                .response()
                .map(response -> response.status().code() < 500)
                .onErrorReturn(false)
                .doOnNext(ready -> note(instance, ready))
                .then();
    }

    private static void note(Instance instance, boolean ready) {
        if (ready != instance.isReady()) {
            log.info("{} is {}", instance, ready ? "ready" : "not ready");
        }
        instance.setReady(ready);
    }

    @Override
    public void stop() {
        running.dispose();
    }

    @Override
    public boolean isRunning() {
        return !running.isDisposed();
    }
}
