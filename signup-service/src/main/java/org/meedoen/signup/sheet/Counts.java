package org.meedoen.signup.sheet;

/** How many of something a file adds, changes, leaves. */
public record Counts(int added, int changed, int unchanged) {}
