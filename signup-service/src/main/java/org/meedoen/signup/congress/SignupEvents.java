package org.meedoen.signup.congress;

import java.util.List;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Publishes the changes of a congress and its slots, in order. */
@Component
public class SignupEvents {

    private final Outbox outbox;

    SignupEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Requires the congress's lock, so that changes are published in order. */
    public void tell(List<SignupEvent> events) {
        if (!events.isEmpty()) {
            outbox.append(events.stream().map(SignupEvents::outgoing).toList());
        }
    }

    private static OutgoingEvent outgoing(SignupEvent event) {
        return new OutgoingEvent(Topics.SIGNUPS, event.congress().value(), event);
    }
}
