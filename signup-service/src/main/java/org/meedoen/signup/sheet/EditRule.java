package org.meedoen.signup.sheet;

/** Which value a cell gets that was edited after the last import, unless it is chosen for that cell. */
public enum EditRule {
    /** That in the file. */
    FILE,
    /** The stored one. */
    KEEP,
    /** The stored one, if the file says the same as at the last import; otherwise that in the file. */
    KEEP_UNLESS_CHANGED;

    boolean keeps(boolean fileChanged) {
        return switch (this) {
            case FILE -> false;
            case KEEP -> true;
            case KEEP_UNLESS_CHANGED -> !fileChanged;
        };
    }
}
