package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** The start of a slot came: nobody is given a place in it any more, and its waiting list ends. */
@WireName("meedoen.slot.begun.v1")
public record SlotBegun(CongressId congress, SlotId slotId, long version) implements SignupEvent {}
