package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SlotCancelled;
import org.meedoen.contracts.signup.SlotChanged;
import org.meedoen.contracts.signup.SlotScheduled;
import org.meedoen.signup.sheet.Counts;
import org.meedoen.signup.sheet.Mistake;

class ProgrammePlanTests {

    private final Programme stored = store(planned(Example.NOTHING, Example.ROW));

    @Test
    void whatIsNewIsScheduled() {
        var planned = planned(Example.NOTHING, Example.ROW);
        var scheduled = (SlotScheduled) planned.events().getFirst();
        assertThat(scheduled.slot().version()).isEqualTo(1);
        assertThat(scheduled.slot().capacity()).isEqualTo(20);
        assertThat(scheduled.slot().promoting()).isTrue();
        assertThat(scheduled.slot().kind()).isEqualTo(org.meedoen.contracts.signup.Kind.VISIT);
        assertThat(scheduled.slot().day()).isEqualTo("2090-11-19");
        assertThat(planned.slotCounts()).isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void theSameFileAgainChangesNothing() {
        var again = planned(stored, Example.ROW);
        assertThat(again.slots()).isEmpty();
        assertThat(again.sessions()).isEmpty();
        assertThat(again.events()).isEmpty();
        assertThat(again.slotCounts()).isEqualTo(new Counts(0, 0, 1));
    }

    @Test
    void anIdIsKeptSoThatNoSignUpIsLost() {
        var changed = planned(stored, Example.row("capacity", "30", "title_nl", "Anders"));
        assertThat(changed.slots().getFirst().id())
                .isEqualTo(stored.slots().getFirst().id());
        assertThat(changed.sessions().getFirst().id())
                .isEqualTo(stored.sessions().getFirst().id());
        assertThat(changed.sessionCounts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void anotherCapacityIsToldToNobodyByMail() {
        var changed = (SlotChanged) only(planned(stored, Example.row("capacity", "30")));
        assertThat(changed.moved()).isFalse();
        assertThat(changed.slot().version()).isEqualTo(2);
        assertThat(changed.slot().capacity()).isEqualTo(30);
    }

    @Test
    void anotherTimeOrMeetingPointIsAMove() {
        assertThat(((SlotChanged) only(planned(stored, Example.row("end", "11:30")))).moved())
                .isTrue();
        assertThat(((SlotChanged) only(planned(stored, Example.row("meeting_point", "Station")))).moved())
                .isTrue();
    }

    @Test
    void coordinatesThatBecomeKnownAndAnEndPointMoveNobody() {
        var planned = planned(stored, Example.row("latitude", "52.1", "longitude", "5.1", "end_point", "Station"));
        assertThat(planned.events()).isEmpty();
        assertThat(planned.slots()).hasSize(1);
        assertThat(planned.slotCounts()).isEqualTo(new Counts(0, 1, 0));
    }

    @Test
    void allSlotsOfASessionAreOfItsKindAlsoThoseTheFileDoesNotName() {
        var two = store(planned(Example.NOTHING, Example.ROW, Example.row("slot_key", "s1-b")));
        var changed = planned(two, Example.row("kind", "lezing"));
        assertThat(changed.events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(((SlotChanged) event).slot().kind())
                        .isEqualTo(org.meedoen.contracts.signup.Kind.LECTURE));
        assertThat(changed.slotCounts()).isEqualTo(new Counts(0, 2, 0));
    }

    @Test
    void aSlotIsCalledOffOnceAndForGood() {
        var off = planned(stored, Example.row("cancelled", "ja", "capacity", "30"));
        assertThat(only(off)).isInstanceOf(SlotCancelled.class);
        assertThat(((SlotCancelled) only(off)).version()).isGreaterThan(1);
        var after = new Programme(stored.sessions(), off.slots());
        assertThat(planned(after, Example.row("cancelled", "ja", "capacity", "30"))
                        .events())
                .isEmpty();
        assertThat(planned(after, Example.row("capacity", "40")).events()).isEmpty();
        assertThat(codes(after, Example.row("cancelled", "nee"))).containsExactly("cancelled-for-good");
        assertThat(codes(after, Example.row("cancelled", "nee", "capacity", "veel")))
                .as("With the other mistakes of the row")
                .containsExactly("bad-number", "cancelled-for-good");
    }

    @Test
    void aNewSlotThatIsOffAlreadyWasScheduledFirst() {
        var events = planned(Example.NOTHING, Example.row("cancelled", "ja")).events();
        assertThat(events).extracting(Object::getClass).isEqualTo(List.of(SlotScheduled.class, SlotCancelled.class));
        assertThat(((SlotCancelled) events.getLast()).version()).isEqualTo(2);
    }

    @Test
    void aSlotDoesNotChangeItsSession() {
        assertThat(codes(stored, Example.row("session_key", "s2"))).containsExactly("slot-of-another-session");
        assertThat(codes(stored, Example.row("session_key", "s2", "end", "8u")))
                .containsExactly("bad-time", "slot-of-another-session");
    }

    @Test
    void freedPlacesGoToWhoWaitsUntilTheEveningBefore() {
        var slot = stored.slots().getFirst();
        assertThat(slot.promotionUntil()).isEqualTo(Instant.parse("2090-11-18T17:00:00Z"));
        var late = ProgrammePlan.of(
                Example.read(Example.ROW), Example.CONGRESS, Example.NOTHING, Instant.parse("2090-11-18T17:00:00Z"));
        assertThat(late.slots().getFirst().promoting()).isFalse();
    }

    @Test
    void aSlotThatMovesToALaterDayPromotesAgain() {
        var ended = new Programme(
                stored.sessions(), List.of(stored.slots().getFirst().leavingPlacesForTheDoor()));
        var moved = (SlotChanged) only(planned(ended, Example.row("date", "2090-11-20")));
        assertThat(moved.slot().promoting()).isTrue();
        assertThat(planned(ended, Example.ROW).events()).isEmpty();
    }

    private static SignupEvent only(ProgrammePlan.Planned planned) {
        assertThat(planned.events()).hasSize(1);
        return planned.events().getFirst();
    }

    private static Programme store(ProgrammePlan.Planned planned) {
        return new Programme(planned.sessions(), planned.slots());
    }

    private static List<String> codes(Programme stored, Map<String, String> row) {
        var read = (ProgrammeFile.Mistaken) Example.reading(Example.file(row), Example.CONGRESS, stored);
        return read.mistakes().stream().map(Mistake::code).toList();
    }

    @SafeVarargs
    private static ProgrammePlan.Planned planned(Programme stored, Map<String, String>... rows) {
        return ProgrammePlan.of(Example.read(rows), Example.CONGRESS, stored, Example.LONG_BEFORE);
    }
}
