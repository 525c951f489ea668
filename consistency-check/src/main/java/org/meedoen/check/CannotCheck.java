package org.meedoen.check;

/** The check has no result, as something could not be read. */
final class CannotCheck extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotCheck(String reason) {
        super(reason);
    }
}
