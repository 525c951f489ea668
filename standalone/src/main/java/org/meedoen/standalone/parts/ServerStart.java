package org.meedoen.standalone.parts;

import java.util.function.Supplier;

/** Starts an embedded server and turns its faults into {@link StartException}. */
final class ServerStart {

    private ServerStart() {}

    static Process started(Supplier<Process> start) throws InterruptedException {
        try {
            return start.get();
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new StartException(e.getMessage() + because(e));
        }
    }

    private static String because(RuntimeException fault) {
        return fault.getCause() == null ? "" : " (" + fault.getCause().getMessage() + ")";
    }
}
