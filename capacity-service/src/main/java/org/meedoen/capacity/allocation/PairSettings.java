package org.meedoen.capacity.allocation;

/** How often a pair may be skipped when only one place is free. */
public record PairSettings(long version, int passes) {

    public static final PairSettings DEFAULT = new PairSettings(0, 3);
}
