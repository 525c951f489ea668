package org.meedoen.capacity.dashboard;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** The numbers of a slot at the end of each step; 0 before it existed. */
record SlotHistory(
        UUID slotId,

        @Schema(description = "One for each step, in order") int[] capacity,

        int[] confirmed,
        int[] waiting) {

    /** The numbers from one step on, until the next change. */
    record Change(UUID slotId, int step, int capacity, int confirmed, int waiting) {}

    /** @param changes of one slot, in order of time; at least one */
    static SlotHistory of(List<Change> changes, int steps) {
        var history = new SlotHistory(changes.getFirst().slotId(), new int[steps], new int[steps], new int[steps]);
        for (var next = 0; next < changes.size(); next++) {
            var end = next + 1 < changes.size() ? changes.get(next + 1).step() : steps;
            history.fill(changes.get(next), end);
        }
        return history;
    }

    private void fill(Change change, int end) {
        Arrays.fill(capacity, change.step(), end, change.capacity());
        Arrays.fill(confirmed, change.step(), end, change.confirmed());
        Arrays.fill(waiting, change.step(), end, change.waiting());
    }
}
