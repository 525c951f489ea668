package org.meedoen.capacity.allocation.persistence;

import org.meedoen.capacity.allocation.CongressSettings;

/** @param version grows with every batch that decided something */
public record Congress(long version, CongressSettings settings) {

    public static final Congress DEFAULT = new Congress(0, CongressSettings.DEFAULT);
}
