package org.meedoen.capacity.allocation.persistence;

import org.meedoen.capacity.allocation.Settings;

/** @param version grows with every batch that decided something */
public record Congress(long version, Settings settings) {

    public static final Congress UNTOLD = new Congress(0, Settings.UNTOLD);
}
