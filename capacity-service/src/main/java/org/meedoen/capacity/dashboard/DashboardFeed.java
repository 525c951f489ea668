package org.meedoen.capacity.dashboard;

import java.time.Duration;
import org.meedoen.capacity.allocation.messaging.CongressChanged;
import org.meedoen.capacity.live.Broadcast;
import org.meedoen.messaging.DatabaseSignals;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wakes the dashboards when a congress changed, whichever instance decided. */
@Configuration(proxyBeanMethods = false)
class DashboardFeed {

    private static final Duration PACE = Duration.ofMillis(500);

    @Bean
    Broadcast dashboardBroadcast(DashboardPicture picture, DatabaseSignals signals) {
        var broadcast = new Broadcast("dashboard", PACE, picture);
        signals.onSignal(CongressChanged.CHANNEL, congress -> changed(congress, broadcast));
        return broadcast;
    }

    /** An empty signal: some may have been missed. */
    private static void changed(String congress, Broadcast broadcast) {
        if (congress.isEmpty()) {
            broadcast.anythingMayHaveChanged();
        } else {
            broadcast.changed(congress);
        }
    }
}
