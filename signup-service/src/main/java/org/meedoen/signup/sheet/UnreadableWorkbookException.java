package org.meedoen.signup.sheet;

import java.io.IOException;

/** A workbook that is not read to its end. */
final class UnreadableWorkbookException extends IOException {

    private final transient Mistake mistake;

    UnreadableWorkbookException(Mistake mistake) {
        super(mistake.code());
        this.mistake = mistake;
    }

    /** About the workbook as a whole. */
    static UnreadableWorkbookException of(String code, Object... arguments) {
        return new UnreadableWorkbookException(Mistake.of(1, null, code, arguments));
    }

    Mistake mistake() {
        return mistake;
    }
}
