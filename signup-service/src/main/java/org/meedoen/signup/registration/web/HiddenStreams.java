package org.meedoen.signup.registration.web;

import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.signup.congress.CongressHidden;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends the streams of a congress on every instance when it is withdrawn or deleted. */
@Component
class HiddenStreams {

    private static final String CHANNEL = "congress_hidden";

    private final DatabaseSignals signals;

    HiddenStreams(DatabaseSignals signals, SignupStreams streams) {
        this.signals = signals;
        signals.onSignal(CHANNEL, payload -> streams.end(new CongressId(payload)));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void hidden(CongressHidden congress) {
        signals.send(CHANNEL, congress.slug().value());
    }
}
