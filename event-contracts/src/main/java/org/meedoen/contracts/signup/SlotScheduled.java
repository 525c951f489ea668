package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/** A slot can be signed up for from here on. */
@WireName("meedoen.slot.scheduled.v1")
public record SlotScheduled(CongressId congress, SlotTerms slot) implements SignupEvent {}
