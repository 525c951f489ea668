package org.meedoen.signup.congress;

import org.meedoen.contracts.CongressId;

/** An application event, published in the transaction that withdraws or deletes a congress. */
public record CongressHidden(CongressId slug) {}
