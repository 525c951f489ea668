package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.WireName;

/** The moment came after which a slot's places are no longer divided over organisations. */
@WireName("meedoen.slot.quota-ended.v1")
public record QuotaEnded(CongressId congress, SlotId slotId, long version) implements SignupEvent {}
