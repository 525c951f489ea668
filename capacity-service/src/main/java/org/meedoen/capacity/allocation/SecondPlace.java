package org.meedoen.capacity.allocation;

import org.meedoen.contracts.signup.Companion;

/**
 * The place beside a participant's, without a sign-up of its own.
 *
 * @param fromSetAside whether it is one of the places that only organisers give
 */
public record SecondPlace(Companion companion, boolean fromSetAside) {}
