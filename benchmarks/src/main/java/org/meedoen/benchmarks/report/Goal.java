package org.meedoen.benchmarks.report;

/** The value that a figure must reach, and the one we aim at. */
public record Goal(Direction direction, double required, double aim) {

    /** Whether more or less is better. */
    public enum Direction {
        AT_LEAST,
        AT_MOST
    }

    /** Which of the two a figure reached. */
    public enum Reached {
        AIM,
        REQUIRED,
        NEITHER
    }

    public static Goal atLeast(double required, double aim) {
        return new Goal(Direction.AT_LEAST, required, aim);
    }

    public static Goal atMost(double required, double aim) {
        return new Goal(Direction.AT_MOST, required, aim);
    }

    public Reached reachedBy(double value) {
        return better(value, aim) ? Reached.AIM : better(value, required) ? Reached.REQUIRED : Reached.NEITHER;
    }

    private boolean better(double value, double mark) {
        return direction == Direction.AT_LEAST ? value >= mark : value <= mark;
    }
}
