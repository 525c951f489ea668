package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;

class QuotaTests {

    private static final Instant NOW = Instant.parse("2090-11-01T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Slot plain = Example.read(Example.row()).slots().stream()
            .map(entry -> new Slot(
                    SlotId.random(),
                    UUID.randomUUID(),
                    Kind.VISIT,
                    entry.key(),
                    entry.facts(),
                    false,
                    1,
                    LATER,
                    new SlotProgress(true, false, false, false),
                    null))
            .findFirst()
            .orElseThrow();

    @Test
    void aQuotaIsPartOfTheTermsUntilItsMoment() {
        var limited = under(plain, new Quota(2, LATER));
        assertThat(limited.version()).isEqualTo(2);
        assertThat(limited.terms().perOrganisation()).isEqualTo(2);
        var free = limited.withoutQuota();
        assertThat(free.terms().perOrganisation()).isNull();
        assertThat(free.version()).isEqualTo(3);
    }

    @Test
    void aMomentThatIsOverLimitsNobody() {
        assertThat(under(plain, new Quota(2, NOW))).isEqualTo(with(plain, new Quota(2, NOW), true));
    }

    @Test
    void anotherQuotaBeginsAnew() {
        var ended = under(plain, new Quota(2, LATER)).withoutQuota();
        assertThat(under(ended, new Quota(3, LATER)).terms().perOrganisation()).isEqualTo(3);
        assertThat(under(ended, new Quota(2, LATER)).terms().perOrganisation()).isNull();
    }

    @Test
    void withoutAQuotaAllMayCome() {
        var limited = under(plain, new Quota(2, null));
        assertThat(under(limited, null).terms().perOrganisation()).isNull();
    }

    private static Slot under(Slot slot, @Nullable Quota quota) {
        return slot.revised(slot.facts().under(quota), slot.kind(), slot.promotionUntil(), NOW);
    }

    private static Slot with(Slot slot, Quota quota, boolean ended) {
        return new Slot(
                slot.id(),
                slot.session(),
                slot.kind(),
                slot.key(),
                slot.facts().under(quota),
                slot.cancelled(),
                slot.version(),
                slot.promotionUntil(),
                new SlotProgress(slot.promoting(), ended, slot.setAsideEnded(), slot.begun()),
                null);
    }
}
