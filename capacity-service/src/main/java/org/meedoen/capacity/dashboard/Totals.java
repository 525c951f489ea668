package org.meedoen.capacity.dashboard;

import java.util.List;

/**
 * Totals of the slots that are not cancelled.
 *
 * @param participants with at least one active place
 */
record Totals(int slots, int places, int confirmed, int waiting, int fullSlots, int participants) {

    static Totals of(List<SlotState> slots, int participants) {
        var open = slots.stream().filter(slot -> !slot.cancelled()).toList();
        return new Totals(
                open.size(),
                open.stream().mapToInt(SlotState::capacity).sum(),
                open.stream().mapToInt(SlotState::confirmed).sum(),
                open.stream().mapToInt(SlotState::waiting).sum(),
                (int) open.stream().filter(Totals::full).count(),
                participants);
    }

    private static boolean full(SlotState slot) {
        return slot.confirmed() + slot.setAsideLeft() >= slot.capacity();
    }
}
