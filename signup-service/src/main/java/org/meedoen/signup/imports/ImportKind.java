package org.meedoen.signup.imports;

/** What a file is about. */
public enum ImportKind {
    PROGRAMME,
    PARTICIPANTS,
    ORGANISATIONS
}
