package org.meedoen.fuzz;

/** A violation, where it occurred, and the first request that caused it. */
public record Finding(String target, String what, String request) {

    @Override
    public String toString() {
        return target + ": " + what + "\n    " + request;
    }
}
