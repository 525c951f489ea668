package org.meedoen.signup.status;

import org.meedoen.messaging.DeadLetterMonitor;
import org.meedoen.messaging.Outbox;
import org.meedoen.signup.status.persistence.StatusRows;
import org.springframework.stereotype.Component;

/** Looks at a congress's sign-ups, and at the events about them that are still here. */
@Component
public class SignupsStatuses {

    private final StatusRows rows;
    private final Outbox outbox;
    private final DeadLetterMonitor putAside;

    SignupsStatuses(StatusRows rows, Outbox outbox, DeadLetterMonitor putAside) {
        this.rows = rows;
        this.outbox = outbox;
        this.putAside = putAside;
    }

    public SignupsStatus of(String congress) {
        return SignupsStatus.of(
                rows.slots(congress), outbox.backlog(), putAside.byTopic().orElse(null));
    }
}
