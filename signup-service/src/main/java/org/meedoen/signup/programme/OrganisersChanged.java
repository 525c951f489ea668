package org.meedoen.signup.programme;

import java.util.List;

/** Told inside this service, in the transaction that changes them. */
public record OrganisersChanged(List<String> removed) {

    public OrganisersChanged {
        removed = List.copyOf(removed);
    }
}
