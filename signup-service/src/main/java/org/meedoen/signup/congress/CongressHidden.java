package org.meedoen.signup.congress;

/** An application event, published in the transaction that withdraws or deletes a congress. */
public record CongressHidden(String slug) {}
