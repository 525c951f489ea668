package org.meedoen.signup.registration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.meedoen.contracts.SignupId;
import org.springframework.stereotype.Component;

/** Informs listeners in this instance about changed sign-ups. The database holds their current state. */
@Component
public class SignupChanges {

    /** Called on the thread that delivers the change; must not block. */
    public interface Listener {

        /** A place was requested or given up; nothing is decided yet. */
        void asked(Set<SignupId> signups);

        void decided(Set<SignupId> signups);

        /** Changes may have been missed. */
        void lookAgain();
    }

    private final List<Listener> listeners;

    SignupChanges(List<Listener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    public void asked(Collection<SignupId> signups) {
        announce(signups, Listener::asked);
    }

    public void decided(Collection<SignupId> signups) {
        announce(signups, Listener::decided);
    }

    private void announce(Collection<SignupId> signups, BiConsumer<Listener, Set<SignupId>> call) {
        if (signups.isEmpty()) return;
        var ids = Set.copyOf(signups);
        listeners.forEach(listener -> call.accept(listener, ids));
    }

    public void lookAgain() {
        listeners.forEach(Listener::lookAgain);
    }
}
