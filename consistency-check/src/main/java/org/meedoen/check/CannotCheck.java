package org.meedoen.check;

/** Nothing can be said: something could not be read. */
final class CannotCheck extends RuntimeException {

    private static final long serialVersionUID = 1;

    CannotCheck(String reason) {
        super(reason);
    }
}
