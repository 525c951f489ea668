package org.meedoen.notification.delivery;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.meedoen.messaging.DatabaseSignals;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs the workers of all lanes while the service runs. */
@Component
class DeliveryWorkers implements SmartLifecycle {

    private static final long SECONDS_TO_STOP = 6;

    private final List<LaneWorkers> lanes;
    private volatile boolean running;

    DeliveryWorkers(Sender sender, DatabaseSignals signals, DeliveryProperties properties, RushDetector rush) {
        lanes = Arrays.stream(Lane.values())
                .map(lane -> listening(new LaneWorkers(lane, sender, lane.rate(properties, rush)), lane, signals))
                .toList();
    }

    private static LaneWorkers listening(LaneWorkers workers, Lane lane, DatabaseSignals signals) {
        signals.onSignal(lane.signal(), payload -> workers.wake());
        return workers;
    }

    @Override
    public void start() {
        lanes.forEach(LaneWorkers::start);
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        lanes.forEach(LaneWorkers::askToStop);
        try {
            var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_STOP);
            for (var lane : lanes) {
                lane.awaitEnd(deadline);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
