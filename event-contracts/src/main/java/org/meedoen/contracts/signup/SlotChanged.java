package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * A slot has other terms than before.
 *
 * @param slot all of them, not only what changed; a version that is not newer changes nothing
 * @param moved whether participants have to be told: another time or another meeting point
 */
@WireName("meedoen.slot.changed.v1")
public record SlotChanged(CongressId congress, SlotTerms slot, boolean moved) implements SignupEvent {}
