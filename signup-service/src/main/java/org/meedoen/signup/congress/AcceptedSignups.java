package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/** Whether a congress has sign-ups. Implemented by registration, which stores them. */
public interface AcceptedSignups {

    /** Whether the congress has sign-ups that are not refused, withdrawn or cancelled. */
    boolean existIn(CongressId congress);
}
