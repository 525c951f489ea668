package org.meedoen.fuzz;

/** What was wrong, where, and the first request that brought it about. */
public record Finding(String target, String what, String request) {

    @Override
    public String toString() {
        return target + ": " + what + "\n    " + request;
    }
}
