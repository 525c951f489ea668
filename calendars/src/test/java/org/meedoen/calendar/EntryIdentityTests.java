package org.meedoen.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.calendar.EntryIdentity.sequence;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdentityTests {

    @Test
    void anEntryIsNamedAfterItsSignUpAndTheSite() {
        assertThat(EntryIdentity.uid(new UUID(0, 1), URI.create("https://meedoen.example:8443/x")))
                .isEqualTo("00000000-0000-0000-0000-000000000001@meedoen.example");
    }

    @Test
    void theSequenceRisesWithEachDecisionAndEachChangeOfTheSlot() {
        for (var decision = 1; decision < 50; decision++) {
            for (var version : new long[] {0, 1, 7, 9_999, 10_000, 250_000}) {
                assertThat(sequence(decision + 1, version)).isGreaterThan(sequence(decision, version));
                assertThat(sequence(decision, version + 1)).isGreaterThan(sequence(decision, version));
            }
        }
    }

    @Test
    void aLaterDecisionIsNewerAlsoIfTheEarlierOneKnewALaterVersionOfTheSlot() {
        assertThat(sequence(2, 1)).isGreaterThan(sequence(1, 9_999));
    }

    @Test
    void theSequenceIsANumberThatACalendarCanRead() {
        assertThat(sequence(Integer.MAX_VALUE, Long.MAX_VALUE / 2)).isPositive();
    }
}
