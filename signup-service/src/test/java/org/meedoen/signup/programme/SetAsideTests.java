package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.sheet.Mistake;

class SetAsideTests {

    private static final Instant NOW = Instant.parse("2090-11-01T09:00:00Z");
    private static final String MOMENT = "2090-11-10 09:00";

    private final Slot slot = slot(Example.row("set_aside", "3", "set_aside_until", MOMENT));

    @Test
    void placesSetAsideArePartOfTheTermsUntilTheirMoment() {
        assertThat(slot.terms().setAside()).isEqualTo(3);
        var ended = slot.withoutSetAside();
        assertThat(ended.terms().setAside()).isNull();
        assertThat(ended.version()).isEqualTo(slot.version() + 1);
    }

    @Test
    void aMomentThatIsOverSetsNothingAside() {
        var late = Instant.parse("2090-11-10T08:00:00Z");
        assertThat(Slot.fresh(session(), "s1-a", slot.facts(), late, late)
                        .terms()
                        .setAside())
                .isNull();
    }

    @Test
    void afterTheMomentTheSameFactsChangeNothingAndOthersBeginAnew() {
        var ended = slot.withoutSetAside();
        assertThat(ended.revised(slot.facts(), Kind.VISIT, slot.promotionUntil(), NOW))
                .isEqualTo(ended);
        var more =
                slot(Example.row("set_aside", "4", "set_aside_until", MOMENT)).facts();
        assertThat(ended.revised(more, Kind.VISIT, slot.promotionUntil(), NOW)
                        .terms()
                        .setAside())
                .isEqualTo(4);
    }

    @Test
    void aFileSaysWhatIsWrong() {
        assertMistake("set_aside", "more-set-aside-than-places", "set_aside", "21");
        assertMistake("set_aside", "bad-number", "set_aside", "drie");
        assertMistake("set_aside_until", "moment-without-set-aside", "set_aside_until", MOMENT);
    }

    @Test
    void noneIsWrittenAsNothingOrZero() {
        assertThat(slot(Example.row("set_aside", "0")).facts().setAside()).isNull();
        assertThat(slot(Example.row()).facts().setAside()).isNull();
    }

    private static void assertMistake(String column, String code, String... cells) {
        assertThat(((ProgrammeFile.Mistaken) Example.reading(Example.row(cells))).mistakes())
                .extracting(Mistake::column, Mistake::code)
                .containsExactly(tuple(column, code));
    }

    private static Slot slot(Map<String, String> row) {
        var facts = Example.read(row).slots().getFirst().facts();
        return Slot.fresh(session(), "s1-a", facts, NOW.plusSeconds(60), NOW);
    }

    private static Session session() {
        return new Session(
                new UUID(0, 1),
                "s1",
                Example.read(Example.row()).sessions().getFirst().facts());
    }
}
