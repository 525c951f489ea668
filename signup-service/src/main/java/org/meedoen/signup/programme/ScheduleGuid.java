package org.meedoen.signup.programme;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.meedoen.contracts.CongressId;

/** The ids of slots in a schedule: their keys, or an id that follows from a key that is no such id. */
final class ScheduleGuid {

    private static final Pattern GUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private ScheduleGuid() {}

    static String of(CongressId congress, Slot slot) {
        return GUID.matcher(slot.key()).matches() ? slot.key() : named(congress + "/" + slot.key());
    }

    static String named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
