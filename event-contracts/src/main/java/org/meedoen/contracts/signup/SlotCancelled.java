package org.meedoen.contracts.signup;

import java.util.UUID;
import org.meedoen.contracts.WireName;

/** The organisers called a slot off: nobody keeps a place in it, and nobody gets one any more. */
@WireName("meedoen.slot.cancelled.v1")
public record SlotCancelled(String congress, UUID slotId, long version) implements SignupEvent {}
