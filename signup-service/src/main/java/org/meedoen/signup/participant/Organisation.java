package org.meedoen.signup.participant;

/** One of a congress's organisations, by the id in the organisers' list. */
public record Organisation(String id, String name) {}
