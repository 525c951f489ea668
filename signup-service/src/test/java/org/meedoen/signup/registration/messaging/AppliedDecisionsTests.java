package org.meedoen.signup.registration.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.Topics;
import org.meedoen.contracts.capacity.Exchanged;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.messaging.Received;
import org.meedoen.signup.registration.SignupStatus;
import org.meedoen.signup.registration.StoredDecision;
import org.meedoen.signup.registration.StoredDecision.Outcome;
import org.meedoen.signup.registration.WaitingHistory;

/** The participant waits for one slot, has a place in another, and then in a third. */
class AppliedDecisionsTests {

    private static final Instant NOW = Instant.parse("2030-05-02T10:00:00Z");
    private static final SlotId SLOT = SlotId.random();

    private final SignupId wait = SignupId.random();
    private final SignupId first = SignupId.random();
    private final SignupId second = SignupId.random();
    private final PlaceEvent givesFirst = confirmed(first, null, wait);
    private final PlaceEvent givesSecond = confirmed(second, new Exchanged(first, SLOT, 2), wait);

    @Test
    void aConfirmationIsAboutThePlaceGivenUpAndTheWaitsKept() {
        assertThat(AppliedDecisions.about(givesSecond)).containsExactlyInAnyOrder(second, first, wait);
    }

    @Test
    void aWaitOffersThePlaceOfTheLastDecision() {
        var applied = applied(givesFirst, givesSecond);
        assertThat(applied.offers()).containsExactly(Map.entry(wait, second));
        assertThat(applied.exchanges()).containsExactly(Map.entry(first, second));
        assertThat(applied.changed()).extracting(StoredDecision::signupId).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void aDecisionThatIsDeliveredAgainChangesNoOffer() {
        assertThat(applied(givesFirst, givesSecond, givesFirst).offers()).containsExactly(Map.entry(wait, second));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        var applied = new AppliedDecisions(Map.of(wait, requested(wait)), List.of(received(givesFirst)));
        assertThat(applied.offers()).isEmpty();
        var unknownWait = new AppliedDecisions(Map.of(first, requested(first)), List.of(received(givesFirst)));
        assertThat(unknownWait.offers()).isEmpty();
    }

    private AppliedDecisions applied(PlaceEvent... events) {
        var before = Stream.of(wait, first, second)
                .map(AppliedDecisionsTests::requested)
                .collect(Collectors.toMap(StoredDecision::signupId, Function.identity()));
        return new AppliedDecisions(
                before, Stream.of(events).map(AppliedDecisionsTests::received).toList());
    }

    private static StoredDecision requested(SignupId signup) {
        var outcome = new Outcome(SignupStatus.REQUESTED, null, null, null);
        return new StoredDecision(signup, 0, null, outcome, null, null, WaitingHistory.NONE);
    }

    private static Received<PlaceEvent> received(PlaceEvent event) {
        return new Received<>(event, UUID.randomUUID(), Topics.PLACES, 0, 0, NOW);
    }

    private static PlaceEvent confirmed(SignupId signup, @Nullable Exchanged given, SignupId waiting) {
        var kept = List.of(new InExchange(waiting, SLOT));
        return new PlaceConfirmed(
                new CongressId("c"),
                signup,
                SLOT,
                ParticipantId.random(),
                1,
                How.AT_ONCE,
                given,
                null,
                kept,
                null,
                null);
    }
}
