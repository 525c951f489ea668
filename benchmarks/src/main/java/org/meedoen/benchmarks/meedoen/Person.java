package org.meedoen.benchmarks.meedoen;

import java.util.Map;
import java.util.UUID;

/** A participant who is signed in. */
public record Person(UUID participant, UUID account, UUID session, String cookie) {

    public String address() {
        return account + "@deelnemer.example";
    }

    /** As a browser sends them with what a page of ours writes. */
    public Map<String, String> headers() {
        return headers(cookie);
    }

    public static Map<String, String> headers(String cookie) {
        return Map.of("Cookie", cookie, "Sec-Fetch-Site", "same-origin", "Accept", "application/json");
    }
}
