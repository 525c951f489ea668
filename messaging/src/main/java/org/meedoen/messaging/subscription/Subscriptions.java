package org.meedoen.messaging.subscription;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.meedoen.messaging.background.BackgroundLoop;
import org.springframework.context.SmartLifecycle;

/** The consumers of all subscriptions, started and stopped together. */
final class Subscriptions implements SmartLifecycle {

    private final int phase;
    private final List<BackgroundLoop> loops;

    Subscriptions(int phase, List<BackgroundLoop> loops) {
        this.phase = phase;
        this.loops = loops;
    }

    @Override
    public void start() {
        loops.forEach(BackgroundLoop::start);
    }

    @Override
    public void stop() {
        loops.forEach(BackgroundLoop::stop);
    }

    @Override
    public void stop(Runnable callback) {
        if (loops.isEmpty()) {
            callback.run();
        }
        var running = new AtomicInteger(loops.size());
        loops.forEach(loop -> loop.stop(() -> {
            if (running.decrementAndGet() == 0) {
                callback.run();
            }
        }));
    }

    @Override
    public boolean isRunning() {
        return loops.stream().anyMatch(BackgroundLoop::isRunning);
    }

    @Override
    public int getPhase() {
        return phase;
    }
}
