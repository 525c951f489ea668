package org.meedoen.signup.sheet;

/** How many items a file adds, changes and leaves unchanged. */
public record Counts(int added, int changed, int unchanged) {}
