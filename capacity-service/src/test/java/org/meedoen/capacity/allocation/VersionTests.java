package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.signup.CapsChanged;
import org.meedoen.contracts.signup.PairsChanged;
import org.meedoen.contracts.signup.PromotionEnded;
import org.meedoen.contracts.signup.QuotaEnded;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotBegun;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotScheduled;

/** What is older than what is known of a slot, or of the congress's rules, changes nothing. */
class VersionTests {

    private final CongressFixture congress = new CongressFixture().slot("visit", 9, 11, 3);
    private final SlotId visit = CongressFixture.slotId("visit");

    VersionTests() {
        congress.divided("visit", 1);
    }

    @Test
    void anOldCancellationChangesNothing() {
        assertNewsOnly(version -> new SlotCancelled(CongressFixture.UTRECHT, visit, version));
    }

    @Test
    void anOldEndOfPromotionChangesNothing() {
        assertNewsOnly(version -> new PromotionEnded(CongressFixture.UTRECHT, visit, version));
    }

    @Test
    void anOldEndOfAQuotaChangesNothing() {
        assertNewsOnly(version -> new QuotaEnded(CongressFixture.UTRECHT, visit, version));
    }

    @Test
    void anOldSlotStartChangesNothing() {
        assertNewsOnly(version -> new SlotBegun(CongressFixture.UTRECHT, visit, version));
    }

    @Test
    void repeatedEventsChangeNothing() {
        congress.promotionEnds("visit").quotaEnds("visit");
        assertThat(congress.take(new PromotionEnded(CongressFixture.UTRECHT, visit, 100)))
                .isEmpty();
        assertThat(congress.take(new QuotaEnded(CongressFixture.UTRECHT, visit, 100)))
                .isEmpty();
        congress.cancelled("visit");
        assertThat(congress.take(new SlotCancelled(CongressFixture.UTRECHT, visit, 100)))
                .isEmpty();
    }

    @Test
    void aSlotIsReopenedByNewerTermsOnly() {
        var same = congress.slot("visit").terms();
        assertThat(congress.take(new SlotScheduled(CongressFixture.UTRECHT, same)))
                .isEmpty();
        congress.cancelled("visit");
        congress.slot("visit", 9, 11, 3);
        assertThat(congress.slot("visit").cancelled()).isFalse();
    }

    @Test
    void aCancelledSlotIsNotMoved() {
        congress.cancelled("visit");
        assertThat(congress.moved("visit", 14, 16, 3)).isEmpty();
    }

    @Test
    void capsAndPassesOfTheSameVersionChangeNothing() {
        assertThat(congress.take(new CapsChanged(CongressFixture.UTRECHT, 7, List.of())))
                .hasSize(1);
        assertThat(congress.take(new CapsChanged(CongressFixture.UTRECHT, 7, List.of())))
                .isEmpty();
        assertThat(congress.take(new PairsChanged(CongressFixture.UTRECHT, 7, 0)))
                .hasSize(1);
        assertThat(congress.take(new PairsChanged(CongressFixture.UTRECHT, 7, 1)))
                .isEmpty();
    }

    /** With the version that is known: it was told in between. */
    private void assertNewsOnly(LongFunction<SignupEvent> event) {
        var known = congress.slot("visit").terms().version();
        assertThat(congress.take(event.apply(known - 1))).isEmpty();
        assertThat(congress.take(event.apply(known))).hasSize(1);
        assertThat(congress.slot("visit").terms().version()).isEqualTo(known);
    }
}
