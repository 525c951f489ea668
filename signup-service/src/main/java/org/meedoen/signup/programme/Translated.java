package org.meedoen.signup.programme;

import org.jspecify.annotations.Nullable;

/** A text in Dutch, and in English where there is a translation. */
public record Translated(String nl, @Nullable String en) {}
