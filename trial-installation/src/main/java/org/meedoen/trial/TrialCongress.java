package org.meedoen.trial;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;

/** A congress that is open for sign-up. */
public record TrialCongress(CongressId slug, List<SlotId> slots) {

    public String path() {
        return "/api/v1/congresses/" + slug;
    }
}
