package org.meedoen.signup.sheet.web;

import org.jspecify.annotations.Nullable;

/** A mistake or a warning in the language of whoever brought the file in. */
public record ToldRemark(int line, @Nullable String column, String code, String message) {}
