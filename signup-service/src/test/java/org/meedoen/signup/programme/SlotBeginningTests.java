package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlotBeginningTests {

    private final ProgrammePlan.Planned plan = ProgrammePlan.of(
            Example.read(Example.row()), Example.CONGRESS, new Programme(List.of(), List.of()), Example.LONG_BEFORE);

    private final Slot slot = plan.slots().getFirst();
    private final Instant start = slot.facts().start();

    @Test
    void aSlotThatIsYetToBeginHasNotBegun() {
        assertThat(slot.begun()).isFalse();
        assertThat(slot.terms().begun()).isNull();
    }

    @Test
    void thatItHasBegunIsNewsAndPartOfItsTerms() {
        var begun = slot.thatHasBegun();
        assertThat(begun.version()).isEqualTo(slot.version() + 1);
        assertThat(begun.terms().begun()).isTrue();
    }

    @Test
    void itRemainsSoWhateverElseChanges() {
        var begun = slot.thatHasBegun();
        assertThat(begun.calledOff(null).begun()).isTrue();
        assertThat(begun.leavingPlacesForTheDoor().begun()).isTrue();
        assertThat(begun.withoutQuota().begun()).isTrue();
        assertThat(startingAt(begun, start, start.plusSeconds(60)).begun()).isTrue();
    }

    @Test
    void anotherStartDecidesAnew() {
        var now = start.plusSeconds(60);
        assertThat(startingAt(slot.thatHasBegun(), now.plusNanos(1_000), now).begun())
                .isFalse();
        assertThat(startingAt(slot, now, now).begun()).isTrue();
        assertThat(startingAt(slot, now, now).version()).isEqualTo(slot.version() + 1);
    }

    private static Slot startingAt(Slot slot, Instant start, Instant now) {
        var old = slot.facts();
        var facts = new Slot.Facts(
                start,
                old.end().plusSeconds(3600),
                old.day(),
                old.meetingPoint(),
                old.endPoint(),
                old.capacity(),
                old.waitingList(),
                old.quota(),
                old.setAside());
        return slot.revised(facts, slot.kind(), slot.promotionUntil(), now);
    }
}
