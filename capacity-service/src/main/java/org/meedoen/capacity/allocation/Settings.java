package org.meedoen.capacity.allocation;

/** What the organisers chose for the congress as a whole. */
public record Settings(Caps caps, Pairs pairs) {

    public static final Settings UNTOLD = new Settings(Caps.NONE, Pairs.UNTOLD);

    Settings with(Caps others) {
        return new Settings(others, pairs);
    }

    Settings with(Pairs others) {
        return new Settings(caps, others);
    }
}
