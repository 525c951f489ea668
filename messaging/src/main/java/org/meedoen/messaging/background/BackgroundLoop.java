package org.meedoen.messaging.background;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Runs a body in a thread and calls it again after each fault, with increasing backoff. Can be restarted. */
public final class BackgroundLoop implements SmartLifecycle {

    /** After this time without a fault, the backoff starts again from its shortest pause. */
    private static final Duration STEADY = Duration.ofSeconds(30);

    private static final Logger log = LoggerFactory.getLogger(BackgroundLoop.class);

    private final String name;
    private final int phase;
    private final LoopBody body;
    private @Nullable Run run;

    /** @param phase loops with a lower phase start earlier and stop later */
    public BackgroundLoop(String name, int phase, LoopBody body) {
        this.name = name;
        this.phase = phase;
        this.body = body;
    }

    @Override
    public synchronized void start() {
        if (run == null) {
            run = new Run(new StopSignal(), new CompletableFuture<>());
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

        private final StopSignal stop;
        private final CompletableFuture<Void> ended;
        private final Backoff backoff = new Backoff();

        Run(StopSignal stop, CompletableFuture<Void> ended) {
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
                body.run(stop);
            } catch (Throwable fault) {
                if (System.nanoTime() - began > STEADY.toNanos()) {
                    backoff.reset();
                }
                pauseAfter(fault);
            }
        }

        private void pauseAfter(Throwable fault) {
            if (!stop.requested()) {
                var pause = backoff.next();
                log.warn("{}: {}; retrying in {} ms", name, fault.toString(), pause.toMillis());
                log.debug("{}", name, fault);
                stop.pause(pause);
            }
        }
    }
}
