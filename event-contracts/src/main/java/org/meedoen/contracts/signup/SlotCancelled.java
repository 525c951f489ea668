package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** The organisers called a slot off: nobody keeps a place in it, and nobody gets one any more. */
@WireName("meedoen.slot.cancelled.v1")
public record SlotCancelled(CongressId congress, SlotId slotId, long version) implements SignupEvent {}
