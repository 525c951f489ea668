package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** The moment came after which no places of a slot are set aside for the organisers to give. */
@WireName("meedoen.slot.set-aside-ended.v1")
public record SetAsideEnded(CongressId congress, SlotId slotId, long version) implements SignupEvent {}
