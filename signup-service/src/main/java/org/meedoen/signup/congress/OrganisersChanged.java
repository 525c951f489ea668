package org.meedoen.signup.congress;

import java.util.List;

/** An application event, published in the transaction that changes the organisers. */
public record OrganisersChanged(String congress, List<String> added, List<String> removed) {

    public OrganisersChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
