package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** The moment came after which freed places of a slot are left for the door. */
@WireName("meedoen.slot.promotion-ended.v1")
public record PromotionEnded(CongressId congress, SlotId slotId, long version) implements SignupEvent {}
