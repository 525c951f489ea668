package org.meedoen.signup.registration.messaging;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.meedoen.messaging.DatabaseSignals;
import org.meedoen.signup.registration.SignupNews;
import org.springframework.stereotype.Component;

/** Tells every instance which sign-ups changed. */
@Component
public class SignupSignals {

    private static final String CHANNEL = "signup_changed";
    // A payload holds fewer than 8,000 bytes, an id with its separator takes 37.
    private static final int IDS_PER_SIGNAL = 200;

    private final DatabaseSignals signals;

    SignupSignals(DatabaseSignals signals, SignupNews news) {
        this.signals = signals;
        signals.onSignal(CHANNEL, payload -> received(payload, news));
    }

    /** Inside the transaction that changes them. */
    public void send(Collection<UUID> signups) {
        var ids = List.copyOf(signups);
        for (var from = 0; from < ids.size(); from += IDS_PER_SIGNAL) {
            signals.send(CHANNEL, payload(ids.subList(from, Math.min(from + IDS_PER_SIGNAL, ids.size()))));
        }
    }

    private static String payload(List<UUID> signups) {
        return signups.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static void received(String payload, SignupNews news) {
        if (payload.isEmpty()) {
            news.lookAgain();
        } else {
            news.announce(
                    Arrays.stream(payload.split(",")).map(UUID::fromString).toList());
        }
    }
}
