package org.meedoen.signup.programme;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All sessions and slots of a congress. */
public record Programme(List<Session> sessions, List<Slot> slots) {

    public Programme {
        sessions = List.copyOf(sessions);
        slots = List.copyOf(slots);
    }

    Map<String, Session> sessionsByKey() {
        return sessions.stream().collect(Collectors.toMap(Session::key, Function.identity()));
    }

    Map<String, Slot> slotsByKey() {
        return slots.stream().collect(Collectors.toMap(Slot::key, Function.identity()));
    }
}
