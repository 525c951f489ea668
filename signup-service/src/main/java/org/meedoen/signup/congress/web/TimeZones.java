package org.meedoen.signup.congress.web;

import java.time.ZoneId;
import java.util.Optional;

/**
 * Time zones by the names that both Java and browsers support: those of IANA. Java also reads offsets such as
 * {@code UTC+18:00}, on which a browser fails, and zones of its own.
 */
final class TimeZones {

    private TimeZones() {}

    static Optional<ZoneId> find(String name) {
        var known = ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith("SystemV/");
        return known ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }
}
