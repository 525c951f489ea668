package org.meedoen.capacity.status;

import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.messaging.Outbox;
import org.springframework.stereotype.Component;

/** Counts the broken promises about a congress's places, and its unpublished and failed events. */
@Component
class PlacesStatuses {

    private final StatusRows rows;
    private final Outbox outbox;
    private final DeadLetterMonitor deadLetters;

    PlacesStatuses(StatusRows rows, Outbox outbox, DeadLetterMonitor deadLetters) {
        this.rows = rows;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
    }

    PlacesStatus of(CongressId congress) {
        return PlacesStatus.of(
                rows.slots(congress),
                rows.atTheSameTime(congress),
                rows.idle(congress),
                rows.notTheirDay(congress),
                rows.afterTheStart(congress),
                outbox.backlog(),
                deadLetters.byTopic().orElse(null));
    }
}
