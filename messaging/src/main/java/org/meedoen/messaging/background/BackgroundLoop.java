package org.meedoen.messaging.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** A thread that calls its work again after each fault, with growing pauses; can be started again after a stop. */
public final class BackgroundLoop implements SmartLifecycle {

    /** Work that lasted this long was in order; the next fault is a new one. */
    private static final Duration STEADY = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);

    private final String name;
    private final int phase;
    private final Work work;
    private @Nullable Run run;

    /** @param phase loops of a lower phase start earlier and stop later */
    public BackgroundLoop(String name, int phase, Work work) {
        this.name = name;
        this.phase = phase;
        this.work = work;
    }

    @Override
    public synchronized void start() {
        if (run == null) {
            run = new Run(new Stop(), new CompletableFuture<>());
            Thread.ofPlatform().name(name).daemon().start(run);
        }
    }

    @Override
    public void stop() {
        var ended = new CompletableFuture<Void>();
        stop(() -> ended.complete(null));
        ended.join();
    }

    @Override
    public synchronized void stop(Runnable callback) {
        if (run == null) {
            callback.run();
            return;
        }
        run.stop.request();
        var unused = run.ended.thenRun(callback);
        run = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return run != null;
    }

    @Override
    public int getPhase() {
        return phase;
    }

    private final class Run implements Runnable {

        private final Stop stop;
        private final CompletableFuture<Void> ended;
        private final Pauses pauses = new Pauses();

        Run(Stop stop, CompletableFuture<Void> ended) {
            this.stop = stop;
            this.ended = ended;
        }

        @Override
        public void run() {
            while (!stop.requested()) {
                attempt();
            }
            ended.complete(null);
        }

        private void attempt() {
            var began = System.nanoTime();
            try {
                work.work(stop);
            } catch (Throwable fault) {
                if (System.nanoTime() - began > STEADY.toNanos()) {
                    pauses.reset();
                }
                pauseAfter(fault);
            }
        }

        private void pauseAfter(Throwable fault) {
            if (!stop.requested()) {
                var pause = pauses.next();
                log.warn("{}: {}; again in {} ms", name, fault.toString(), pause.toMillis());
                log.debug("{}", name, fault);
                stop.pause(pause);
            }
        }
    }
}
