package org.meedoen.signup.status;

import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.messaging.Outbox;
import org.meedoen.signup.status.persistence.StatusRows;
import org.springframework.stereotype.Component;

/** Counts the broken promises about a congress's sign-ups, and its unpublished and failed events. */
@Component
public class SignupsStatuses {

    private final StatusRows rows;
    private final Outbox outbox;
    private final DeadLetterMonitor deadLetters;

    SignupsStatuses(StatusRows rows, Outbox outbox, DeadLetterMonitor deadLetters) {
        this.rows = rows;
        this.outbox = outbox;
        this.deadLetters = deadLetters;
    }

    public SignupsStatus of(CongressId congress) {
        return SignupsStatus.of(
                rows.slots(congress), outbox.backlog(), deadLetters.byTopic().orElse(null));
    }
}
