package org.meedoen.signup.sheet.web;

import org.jspecify.annotations.Nullable;

/**
 * A mistake or a warning in the language of the request.
 *
 * @param value the text of the cell, if it can be corrected; otherwise null
 * @param row by which people recognise the row; null: the row is not known
 */
public record ToldRemark(
        int line,
        @Nullable String column,
        String code,
        String message,
        @Nullable String value,
        @Nullable String row) {}
