package org.meedoen.signup.participant;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meedoen.signup.text.Typed;

/** Who may be on lines of a list that cannot be read completely. */
final class UnreadPeople {

    private final Set<String> addresses = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private boolean anybody;

    /** Null: it cannot be read. */
    void add(@Nullable String address, @Nullable String name) {
        if (address != null) addresses.add(address);
        if (name != null) names.add(Typed.alike(name));
    }

    void addAnybody() {
        anybody = true;
    }

    boolean mayContain(Participant one) {
        return anybody || addresses.contains(one.email()) || names.contains(Typed.alike(one.name()));
    }
}
