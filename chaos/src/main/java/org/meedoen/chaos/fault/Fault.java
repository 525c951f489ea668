package org.meedoen.chaos.fault;

import java.time.Duration;
import org.meedoen.chaos.fault.SmtpFaultProxy.Behaviour;

/** A fault that is injected into an installation. */
public sealed interface Fault {

    /** SIGKILL, as when memory runs out. */
    record Kill(Component component) implements Fault {

        @Override
        public String toString() {
            return "kill " + component.title();
        }
    }

    /** SIGSTOP, then SIGCONT: as when a virtual machine is frozen and moved. */
    record Pause(Component component, Duration length) implements Fault {

        @Override
        public String toString() {
            return "pause " + component.title() + " for " + length.toSeconds() + " s";
        }
    }

    /** SIGTERM, as when an operator restarts a service. */
    record Restart(Component component) implements Fault {

        @Override
        public String toString() {
            return "restart " + component.title();
        }
    }

    /** The mail server misbehaves. */
    record SmtpFault(Behaviour behaviour, Duration length) implements Fault {

        @Override
        public String toString() {
            return "SMTP " + behaviour.words() + " for " + length.toSeconds() + " s";
        }
    }

    default String kind() {
        return switch (this) {
            case Kill _ -> "killed";
            case Pause _ -> "paused";
            case Restart _ -> "restarted";
            case SmtpFault(var behaviour, var ignored) -> "SMTP " + behaviour.words();
        };
    }
}
