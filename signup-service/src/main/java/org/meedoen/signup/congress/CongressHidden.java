package org.meedoen.signup.congress;

/** Told inside this service, in the transaction after which others than its organisers see the congress no more. */
public record CongressHidden(String slug) {}
