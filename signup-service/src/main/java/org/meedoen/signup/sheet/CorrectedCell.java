package org.meedoen.signup.sheet;

/** A cell that organisers corrected, shortened. */
public record CorrectedCell(int line, String column, String before, String after) {}
