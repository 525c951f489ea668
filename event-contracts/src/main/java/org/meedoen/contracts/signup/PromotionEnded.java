package org.meedoen.contracts.signup;

import java.util.UUID;
import org.meedoen.contracts.WireName;

/** The moment came after which freed places of a slot are left for the door. */
@WireName("meedoen.slot.promotion-ended.v1")
public record PromotionEnded(String congress, UUID slotId, long version) implements SignupEvent {}
