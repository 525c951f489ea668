package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.signup.registration.RecordedDecision.Kind;

class RecordedDecisionTests {

    private static final CongressId CONGRESS = new CongressId("c");
    private static final Instant NOW = Instant.parse("2026-12-01T09:00:03Z");

    private final SignupId signup = SignupId.random();
    private final SlotId slot = SlotId.random();
    private final SlotId other = SlotId.random();
    private final ParticipantId anna = ParticipantId.random();

    @Test
    void aConfirmationInExchangeIsADecisionAboutThePlaceGivenUpToo() {
        var given = SignupId.random();
        var both = recorded(confirmed(How.PROMOTED, new Exchanged(given, other, 4)));
        assertThat(both).extracting(RecordedDecision::signupId).containsExactly(signup, given);
        assertThat(both).extracting(RecordedDecision::number).containsExactly(2, 4);
        assertThat(both).extracting(one -> one.content().kind()).containsExactly(Kind.PROMOTED, Kind.EXCHANGED);
        assertThat(both).extracting(one -> one.content().otherSlotId()).containsExactly(other, slot);
    }

    @Test
    void aPlaceAtOnceIsNoPromotion() {
        assertThat(recorded(confirmed(How.AT_ONCE, null)))
                .extracting(one -> one.content().kind())
                .containsExactly(Kind.CONFIRMED);
    }

    @Test
    void whatTheOrganisersAssignIsNeitherAskedForNorExchanged() {
        assertThat(recorded(confirmed(How.ASSIGNED, new Exchanged(SignupId.random(), other, 4))))
                .extracting(one -> one.content().kind())
                .containsExactly(Kind.ASSIGNED, Kind.REASSIGNED);
    }

    @Test
    void aCompanionIsTold() {
        var added = new PlaceAccompanied(CONGRESS, signup, slot, anna, 2, Companion.INTERPRETER);
        assertThat(recorded(added))
                .extracting(one -> one.content().kind(), one -> one.content().companion())
                .containsExactly(tuple(Kind.ACCOMPANIED, Companion.INTERPRETER));
        var ended = new PlaceAccompanied(CONGRESS, signup, slot, anna, 3, null);
        assertThat(recorded(ended)).extracting(one -> one.content().kind()).containsExactly(Kind.COMPANION_ENDED);
    }

    @Test
    void aMoveNamesTheFirstSlotThatItOverlaps() {
        var moved = new PlaceMoved(CONGRESS, signup, slot, anna, 2, List.of(other, SlotId.random()), null, null);
        assertThat(recorded(moved))
                .extracting(one -> one.content().otherSlotId())
                .containsExactly(other);
    }

    private PlaceEvent confirmed(How how, Exchanged exchanged) {
        return new PlaceConfirmed(CONGRESS, signup, slot, anna, 2, how, exchanged, null, null, null, null);
    }

    private static List<RecordedDecision> recorded(PlaceEvent event) {
        return RecordedDecision.of(event, NOW).toList();
    }
}
