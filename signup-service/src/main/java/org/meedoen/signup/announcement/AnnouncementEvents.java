package org.meedoen.signup.announcement;

import java.util.List;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.NotificationEvent;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Publishes what becomes of messages; those about one message in order. */
@Component
class AnnouncementEvents {

    private final Outbox outbox;

    AnnouncementEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Requires the message's lock, so that they are published in order. */
    void tell(AnnouncementId id, NotificationEvent event) {
        tell(id, List.of(event));
    }

    void tell(AnnouncementId id, List<? extends NotificationEvent> events) {
        outbox.append(events.stream()
                .map(event -> new OutgoingEvent(Topics.NOTIFICATIONS, id.toString(), event))
                .toList());
    }
}
