package org.meedoen.signup.programme;

import java.util.List;
import java.util.Objects;
import org.meedoen.messaging.EventJson;
import tools.jackson.databind.JsonNode;

/** A row of the table of slots. */
record StoredSlot(JsonNode row) {

    static StoredSlot of(String row) {
        return new StoredSlot(EventJson.mapper().readTree(row));
    }

    boolean cancelled() {
        return row.path("cancelled").asBoolean();
    }

    /** Coordinates that are added or left out do not change the meeting point. */
    boolean isElsewhereThan(StoredSlot before) {
        return differs(before, "starts_at", "ends_at", "meeting_point")
                || row.hasNonNull("meeting_latitude")
                        && before.row.hasNonNull("meeting_latitude")
                        && differs(before, "meeting_latitude", "meeting_longitude");
    }

    private boolean differs(StoredSlot before, String... columns) {
        return List.of(columns).stream().anyMatch(column -> !Objects.equals(row.path(column), before.row.path(column)));
    }
}
