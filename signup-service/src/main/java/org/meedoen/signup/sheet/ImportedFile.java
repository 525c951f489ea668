package org.meedoen.signup.sheet;

/** A file with what organisers decided about it. */
public record ImportedFile(byte[] content, ImportDecisions decisions) {}
