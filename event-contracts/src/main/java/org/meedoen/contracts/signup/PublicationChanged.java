package org.meedoen.contracts.signup;

import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.WireName;

/**
 * The congress becomes public, or is a draft again. Without such an event, a congress is a draft.
 *
 * @param version increases with every change of the congress; an event that is not newer has no effect
 */
@WireName("meedoen.congress.publication-changed.v1")
public record PublicationChanged(CongressId congress, long version, boolean published) implements SignupEvent {}
