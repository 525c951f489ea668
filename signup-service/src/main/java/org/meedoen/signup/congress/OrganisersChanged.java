package org.meedoen.signup.congress;

import java.util.List;
import org.meedoen.contracts.CongressId;

/** An application event, published in the transaction that changes the organisers. */
public record OrganisersChanged(CongressId congress, List<String> added, List<String> removed) {

    public OrganisersChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
