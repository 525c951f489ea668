package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/**
 * An address that was added to the organisers of a congress.
 *
 * @param language of the mail: that of whoever added it
 */
public record OrganiserInvitation(CongressId congress, String email, String language) {

    /** Without the address, so that it gets into no log. */
    @Override
    public String toString() {
        return "OrganiserInvitation[" + congress + "]";
    }
}
