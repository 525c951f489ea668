package org.meedoen.calendar;

import java.net.URI;
import java.util.UUID;

/** What makes an entry the same one, and newer, wherever it is written. */
public final class EntryIdentity {

    /** More changes than a slot ever has; with more, the sequence still rises. */
    private static final long VERSIONS = 10_000;

    private EntryIdentity() {}

    /** @param site whose host makes it unique in the world */
    public static String uid(UUID signup, URI site) {
        return signup + "@" + site.getHost();
    }

    /**
     * Rises with each decision about the sign-up and each change of the slot. A later decision is newer than an earlier one,
     * whatever version of the slot either was written with.
     */
    public static int sequence(int decision, long slotVersion) {
        return (int) Math.min(Integer.MAX_VALUE, decision * VERSIONS + slotVersion);
    }
}
