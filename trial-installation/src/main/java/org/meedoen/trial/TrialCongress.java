package org.meedoen.trial;

import java.util.List;
import java.util.UUID;

/** A congress that is open for sign-up. */
public record TrialCongress(String slug, List<UUID> slots) {

    public String path() {
        return "/api/v1/congresses/" + slug;
    }
}
