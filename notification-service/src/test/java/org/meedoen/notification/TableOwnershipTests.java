package org.meedoen.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meedoen.testsupport.TableUse;

/** Each table belongs to one feature. A new table needs an owner, and a new read across features a line here. */
class TableOwnershipTests {

    private static final Map<String, String> OWNERS = Map.of("deleted_congress", "delivery", "mails", "delivery");

    private final TableUse use = TableUse.in("notification");

    @Test
    void everyTableHasAnOwner() {
        assertThat(use.tables()).isEqualTo(OWNERS.keySet());
    }

    @Test
    void onlyTheOwnerWritesATable() {
        assertThat(use.writers())
                .containsExactly(entry("deleted_congress", Set.of("delivery")), entry("mails", Set.of("delivery")));
    }

    @Test
    void noFeatureReadsTablesOfAnother() {
        assertThat(use.readsAcross(OWNERS)).isEmpty();
    }
}
