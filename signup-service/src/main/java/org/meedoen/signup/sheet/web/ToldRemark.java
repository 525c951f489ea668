package org.meedoen.signup.sheet.web;

import org.jspecify.annotations.Nullable;

/** A mistake or a warning in the language of the request. */
public record ToldRemark(int line, @Nullable String column, String code, String message) {}
