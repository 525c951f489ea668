package org.meedoen.signup.registration.messaging;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.meedoen.contracts.SignupId;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.signup.registration.SignupChanges;
import org.springframework.stereotype.Component;

/** Signals changed sign-ups to every instance. */
@Component
public class SignupSignals {

    private static final String ASKED = "signup_asked";
    private static final String DECIDED = "signup_decided";
    // A payload holds fewer than 8,000 bytes, an id with its separator takes 37.
    private static final int IDS_PER_SIGNAL = 200;

    private final DatabaseSignals signals;

    SignupSignals(DatabaseSignals signals, SignupChanges changes) {
        this.signals = signals;
        signals.onSignal(ASKED, payload -> received(payload, changes, changes::asked));
        signals.onSignal(DECIDED, payload -> received(payload, changes, changes::decided));
    }

    /** To be called in the transaction that stores the request. */
    public void asked(Collection<SignupId> signups) {
        send(ASKED, signups);
    }

    /** To be called in the transaction that stores the decision. */
    public void decided(Collection<SignupId> signups) {
        send(DECIDED, signups);
    }

    private void send(String channel, Collection<SignupId> signups) {
        var ids = List.copyOf(signups);
        for (var from = 0; from < ids.size(); from += IDS_PER_SIGNAL) {
            signals.send(channel, payload(ids.subList(from, Math.min(from + IDS_PER_SIGNAL, ids.size()))));
        }
    }

    private static String payload(List<SignupId> signups) {
        return signups.stream().map(SignupId::toString).collect(Collectors.joining(","));
    }

    private static void received(String payload, SignupChanges changes, Consumer<List<SignupId>> announce) {
        if (payload.isEmpty()) {
            changes.lookAgain();
        } else {
            announce.accept(
                    Arrays.stream(payload.split(",")).map(SignupId::parse).toList());
        }
    }
}
