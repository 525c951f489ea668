package org.meedoen.contracts.signup;

import java.util.List;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * The congress allows its participants other numbers of places than before; nobody loses one by it.
 *
 * @param version grows with every change of the caps; one that is not newer changes nothing
 * @param caps all of them, not only what changed
 */
@WireName("meedoen.congress.caps-changed.v1")
public record CapsChanged(CongressId congress, long version, List<Cap> caps) implements SignupEvent {}
