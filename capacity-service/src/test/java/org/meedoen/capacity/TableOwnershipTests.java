package org.meedoen.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TableUse;

/** Each table belongs to one feature. A new table needs an owner, and a new read across features a line here. */
class TableOwnershipTests {

    private static final Map<String, String> OWNERS = Map.ofEntries(
            entry("congress", "allocation"),
            entry("deleted_congress", "allocation"),
            entry("slot", "allocation"),
            entry("place", "allocation"),
            entry("moved_onto", "allocation"),
            entry("kept_off_day", "allocation"),
            entry("assigned_over_capacity", "allocation"),
            entry("decided_batch", "allocation"),
            entry("availability_published", "availability"),
            entry("idle_waiting", "status"),
            entry("place_off_day", "status"));

    private final TableUse use = TableUse.in("capacity");

    @Test
    void everyTableHasAnOwner() {
        assertThat(use.tables()).isEqualTo(OWNERS.keySet());
    }

    /** Two of them are views. */
    @Test
    void onlyTheOwnerWritesATable() {
        assertThat(use.writers())
                .hasSize(9)
                .allSatisfy((table, features) -> assertThat(features).containsExactly(OWNERS.get(table)));
    }

    @Test
    void theReadsAcrossFeaturesAreThese() {
        assertThat(use.readsAcross(OWNERS))
                .containsExactly(
                        entry("availability ChangedAvailabilityRows", Set.of("congress", "deleted_congress", "slot")),
                        entry("dashboard DashboardRows", Set.of("congress", "place", "slot")),
                        entry("dashboard DistributionRows", Set.of("place", "slot")),
                        entry("dashboard HistoryRows", Set.of("decided_batch")),
                        entry("status StatusRows", Set.of("assigned_over_capacity", "moved_onto", "place", "slot")));
    }
}
