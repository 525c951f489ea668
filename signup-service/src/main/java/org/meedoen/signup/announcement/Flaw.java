package org.meedoen.signup.announcement;

/** @param flaw the sentence is {@code field.<flaw>} */
public record Flaw(String field, String flaw) {}
