package org.meedoen.chaos.fault;

import java.time.Duration;

/** Something that goes wrong. */
public sealed interface Fault {

    /** As when memory runs out: without a word. */
    record Kill(Part part) implements Fault {

        @Override
        public String toString() {
            return "kill " + part.title();
        }
    }

    /** As when a machine is frozen and moved: it goes on as if no time had passed. */
    record Pause(Part part, Duration length) implements Fault {

        @Override
        public String toString() {
            return "pause " + part.title() + " for " + length.toSeconds() + " s";
        }
    }

    /** As an operator does it. */
    record Restart(Part part) implements Fault {

        @Override
        public String toString() {
            return "restart " + part.title();
        }
    }

    /** The mail server is not what it should be. */
    record MailTrouble(MailDoor.Mood mood, Duration length) implements Fault {

        @Override
        public String toString() {
            return "SMTP " + mood.words() + " for " + length.toSeconds() + " s";
        }
    }

    default String kind() {
        return switch (this) {
            case Kill _ -> "killed";
            case Pause _ -> "paused";
            case Restart _ -> "restarted";
            case MailTrouble(var mood, var ignored) -> "SMTP " + mood.words();
        };
    }

    /** How long it lasts by itself, without what follows from it. */
    default Duration lasts() {
        return switch (this) {
            case Kill _, Restart _ -> Duration.ZERO;
            case Pause(var ignored, var length) -> length;
            case MailTrouble(var ignored, var length) -> length;
        };
    }
}
