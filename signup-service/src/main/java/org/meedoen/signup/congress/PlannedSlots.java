package org.meedoen.signup.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.meedoen.contracts.CongressId;

/** The slots that depend on a congress's settings. Implemented by the programme, which stores them. */
public interface PlannedSlots {

    /** Days on which there is a slot, cancelled or not. */
    Set<LocalDate> days(CongressId congress);

    /** Applies the new settings to the slots. Requires the congress's lock. */
    void revise(Congress congress, Instant now);
}
