package org.meedoen.capacity.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotHistoryTests {

    private final UUID slot = UUID.randomUUID();

    @Test
    void numbersStayUntilTheNextChange() {
        var history = SlotHistory.of(List.of(change(1, 3), change(3, 8)), 5);
        assertThat(history.confirmed()).containsExactly(0, 3, 3, 8, 8);
        assertThat(history.waiting()).containsExactly(0, 1, 1, 1, 1);
        assertThat(history.capacity()).containsExactly(0, 10, 10, 10, 10);
    }

    @Test
    void whatDoesNotChangeStaysTheSame() {
        assertThat(SlotHistory.of(List.of(change(0, 4)), 3).confirmed()).containsExactly(4, 4, 4);
    }

    private SlotHistory.Change change(int step, int confirmed) {
        return new SlotHistory.Change(slot, step, 10, confirmed, 1);
    }
}
