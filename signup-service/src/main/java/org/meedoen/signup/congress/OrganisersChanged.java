package org.meedoen.signup.congress;

import java.util.List;

/** Told inside this service, in the transaction that changes them. */
public record OrganisersChanged(String congress, List<String> added, List<String> removed) {

    public OrganisersChanged {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }
}
