package org.meedoen.capacity.dashboard;

import java.util.List;

/** @param version incremented with every change */
record Dashboard(Totals totals, List<SlotState> slots, long version) {

    static Dashboard of(List<SlotState> slots, int participants, long version) {
        return new Dashboard(Totals.of(slots, participants), slots, version);
    }
}
