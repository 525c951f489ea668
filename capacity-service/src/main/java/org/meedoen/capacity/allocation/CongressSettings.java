package org.meedoen.capacity.allocation;

/** The organisers' settings for the whole congress. */
public record CongressSettings(Caps caps, PairSettings pairs) {

    public static final CongressSettings DEFAULT = new CongressSettings(Caps.NONE, PairSettings.DEFAULT);

    CongressSettings with(Caps others) {
        return new CongressSettings(others, pairs);
    }

    CongressSettings with(PairSettings others) {
        return new CongressSettings(caps, others);
    }
}
