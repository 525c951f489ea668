package org.meedoen.signup.programme;

import org.meedoen.signup.congress.Congress;

/** A slot with what it belongs to. */
public record SlotInProgramme(Congress congress, Session session, Slot slot) {}
