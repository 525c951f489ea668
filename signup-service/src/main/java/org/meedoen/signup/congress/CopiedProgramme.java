package org.meedoen.signup.congress;

import java.time.Instant;

/** The programme of a congress, with which another may start. Implemented by the programme, which stores it. */
public interface CopiedProgramme {

    /** Whether every slot, moved by whole weeks, is on a day of the other congress. */
    boolean fits(Congress from, Congress to);

    /** Copies sessions and slots, without sign-ups. Requires that they fit, and that the other congress has no programme. */
    void copy(Congress from, Congress to, Instant now);
}
