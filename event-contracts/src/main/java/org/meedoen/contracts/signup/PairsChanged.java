package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * In this congress others may pass a pair that waits for its second place another number of times than before. Until the
 * first such event that is 3 times.
 *
 * @param version grows with every change; one that is not newer changes nothing
 * @param passes at least 0
 */
@WireName("meedoen.congress.pairs-changed.v1")
public record PairsChanged(CongressId congress, long version, int passes) implements SignupEvent {}
