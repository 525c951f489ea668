package org.meedoen.signup.participant;

/** An organisation of a congress, with the id in the organisers' list. */
public record Organisation(String id, String name) {}
