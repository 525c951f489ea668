package org.meedoen.capacity.dashboard;

import java.time.Duration;
import org.meedoen.capacity.allocation.messaging.CongressChangedSignal;
import org.meedoen.capacity.allocation.messaging.CongressDeletedSignal;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.DatabaseSignals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Updates the open dashboards when a congress changed, on whichever instance. */
@Configuration(proxyBeanMethods = false)
class DashboardFeed {

    private static final Duration PACE = Duration.ofMillis(500);

    @Bean
    Broadcast dashboardBroadcast(DashboardContent content, DatabaseSignals signals) {
        var broadcast = new Broadcast("dashboard", PACE, content);
        signals.onSignal(CongressDeletedSignal.CHANNEL, payload -> broadcast.end(new CongressId(payload)));
        signals.onSignal(CongressChangedSignal.CHANNEL, payload -> changed(payload, broadcast));
        return broadcast;
    }

    /** An empty signal means that signals may have been missed. */
    private static void changed(String payload, Broadcast broadcast) {
        if (payload.isEmpty()) {
            broadcast.anythingMayHaveChanged();
        } else {
            broadcast.changed(new CongressId(payload));
        }
    }
}
