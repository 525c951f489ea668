package org.meedoen.trial;

import java.util.Map;
import java.util.UUID;
import org.meedoen.contracts.ParticipantId;

/** A signed-in participant. */
public record SignedInPerson(ParticipantId participant, UUID account, UUID session, String cookie) {

    public String address() {
        return account + "@deelnemer.example";
    }

    /** The headers that a browser sends with a write of our own page. */
    public Map<String, String> headers() {
        return headers(cookie);
    }

    public static Map<String, String> headers(String cookie) {
        return Map.of("Cookie", cookie, "Sec-Fetch-Site", "same-origin", "Accept", "application/json");
    }
}
