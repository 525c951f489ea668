package org.meedoen.trial;

import java.util.List;
import org.meedoen.contracts.SlotId;

/** A congress that is open for sign-up. */
public record TrialCongress(String slug, List<SlotId> slots) {

    public String path() {
        return "/api/v1/congresses/" + slug;
    }
}
