package org.meedoen.messaging.consumer;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.meedoen.messaging.background.BackgroundLoop;
import org.meedoen.messaging.background.StopSignal;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The containers of all subscriptions. A background thread starts them as soon as Kafka is available and the topics exist, and
 * restarts one that stops by itself, for example after an {@link Error}. They are stopped together.
 */
final class ListenerContainers implements SmartLifecycle {

    private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(1);

    private final BackgroundLoop starting;
    private volatile List<? extends MessageListenerContainer> containers = List.of();

    ListenerContainers(int phase, SubscriptionContainers subscriptions) {
        this.starting = new BackgroundLoop("consumers", phase, stop -> keepRunning(subscriptions, stop));
    }

    private void keepRunning(SubscriptionContainers subscriptions, StopSignal stop) throws Exception {
        if (containers.isEmpty()) containers = subscriptions.containers();
        while (!stop.requested()) {
            containers.stream().filter(each -> !each.isChildRunning()).forEach(ListenerContainers::start);
            stop.pause(BETWEEN_CHECKS);
        }
    }

    /** It is stopped first, as it counts as running even if its consumer could not be created. */
    private static void start(MessageListenerContainer container) {
        container.stop();
        container.start();
    }

    @Override
    public void start() {
        starting.start();
    }

    @Override
    public void stop() {
        starting.stop();
        containers.forEach(MessageListenerContainer::stop);
    }

    @Override
    public void stop(Runnable callback) {
        starting.stop(() -> stopContainers(callback));
    }

    private void stopContainers(Runnable callback) {
        if (containers.isEmpty()) callback.run();
        var running = new AtomicInteger(containers.size());
        containers.forEach(container -> container.stop(() -> {
            if (running.decrementAndGet() == 0) callback.run();
        }));
    }

    @Override
    public boolean isRunning() {
        return starting.isRunning();
    }

    @Override
    public int getPhase() {
        return starting.getPhase();
    }
}
