package org.meedoen.signup.congress;

import java.util.List;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.messaging.Outbox;
import org.meedoen.messaging.OutgoingEvent;
import org.springframework.stereotype.Component;

/** Tells what became of a congress and its slots, in the order of the congress. */
@Component
public class SignupEvents {

    private final Outbox outbox;

    SignupEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Only under the congress's lock, so that two changes are published in their order. */
    public void tell(List<SignupEvent> events) {
        if (!events.isEmpty())
            outbox.append(events.stream().map(SignupEvents::outgoing).toList());
    }

    private static OutgoingEvent outgoing(SignupEvent event) {
        return new OutgoingEvent(Topics.SIGNUPS, event.congress(), event);
    }
}
