package org.meedoen.signup.sheet;

/** Another value in a column, in the words of its cell. */
public record FieldChange(String column, String before, String after) {}
