package org.meedoen.contracts.signup;

import org.meedoen.contracts.WireName;

/**
 * The congress becomes public, or is a draft again. One that nobody ever published is a draft.
 *
 * @param version grows with every change of it; one that is not newer changes nothing
 */
@WireName("meedoen.congress.publication-changed.v1")
public record PublicationChanged(String congress, long version, boolean published) implements SignupEvent {}
