package org.meedoen.standalone.parts;

import java.util.function.Supplier;

/** Starting an embedded server, whose faults are a part's reasons for not starting. */
final class Servers {

    private Servers() {}

    static Process started(Supplier<Process> start) throws InterruptedException {
        try {
            return start.get();
        } catch (RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            throw new CannotStart(e.getMessage() + because(e));
        }
    }

    private static String because(RuntimeException fault) {
        return fault.getCause() == null ? "" : " (" + fault.getCause().getMessage() + ")";
    }
}
