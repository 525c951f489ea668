package org.meedoen.capacity.allocation;

/** How often others may pass a pair that lacks only its second place. */
public record Pairs(long version, int passes) {

    public static final Pairs UNTOLD = new Pairs(0, 3);
}
