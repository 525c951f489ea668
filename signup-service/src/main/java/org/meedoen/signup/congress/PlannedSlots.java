package org.meedoen.signup.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** The slots that a congress's settings bear on. The programme owns them. */
public interface PlannedSlots {

    /** Days on which there is a slot, called off or not. */
    Set<LocalDate> days(String congress);

    /** Applies what the new settings change for the slots. Only under the congress's lock. */
    void revise(Congress congress, Instant now);
}
