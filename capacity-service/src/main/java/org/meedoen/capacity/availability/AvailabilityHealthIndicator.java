package org.meedoen.capacity.availability;

import org.meedoen.contracts.capacity.AvailabilityEvent;
import org.meedoen.messaging.Subscription;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** An instance that has not read the whole topic yet would show outdated numbers, so it is not ready. */
@Component
class AvailabilityHealthIndicator implements HealthIndicator {

    private final Subscription<AvailabilityEvent> subscription;

    AvailabilityHealthIndicator(Subscription<AvailabilityEvent> subscription) {
        this.subscription = subscription;
    }

    boolean ready() {
        return subscription.caughtUp();
    }

    @Override
    public Health health() {
        return ready() ? Health.up().build() : Health.outOfService().build();
    }
}
