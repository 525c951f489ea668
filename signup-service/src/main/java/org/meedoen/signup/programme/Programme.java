package org.meedoen.signup.programme;

import java.util.List;

/** All sessions and slots of a congress. */
public record Programme(List<Session> sessions, List<Slot> slots) {

    public Programme {
        sessions = List.copyOf(sessions);
        slots = List.copyOf(slots);
    }
}
