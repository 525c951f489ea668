package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.meedoen.signup.registration.SignupStatus.CANCELLED;
import static org.meedoen.signup.registration.SignupStatus.CONFIRMED;
import static org.meedoen.signup.registration.SignupStatus.REFUSED;
import static org.meedoen.signup.registration.SignupStatus.REQUESTED;
import static org.meedoen.signup.registration.SignupStatus.WAITLISTED;
import static org.meedoen.signup.registration.SignupStatus.WITHDRAWING;
import static org.meedoen.signup.registration.SignupStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.HeldBack;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceAccompanied;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceMoved;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.Cap;
import org.meedoen.contracts.signup.Companion;
import org.meedoen.contracts.signup.Kind;

/** Longer than 250 lines because every kind of decision is applied here. */
class StoredDecisionTests {

    private static final CongressId CONGRESS = new CongressId("c");
    private static final SignupId SIGNUP = SignupId.random();
    private static final SlotId SLOT = SlotId.random();
    private static final ParticipantId PARTICIPANT = ParticipantId.random();
    private static final SignupId OTHER = SignupId.random();
    private static final SlotId OTHER_SLOT = SlotId.random();
    private static final Instant NOW = Instant.parse("2030-05-02T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    static final List<Arguments> outcomes = List.of(
            Arguments.of(REQUESTED, confirmed(1), CONFIRMED),
            Arguments.of(REQUESTED, waitlisted(1), WAITLISTED),
            Arguments.of(REQUESTED, refused(1), REFUSED),
            Arguments.of(WAITLISTED, confirmed(1), CONFIRMED),
            Arguments.of(CONFIRMED, moved(1), CONFIRMED),
            Arguments.of(WAITLISTED, moved(1), WAITLISTED),
            Arguments.of(CONFIRMED, released(1, PlaceReleased.Reason.SLOT_CANCELLED), CANCELLED),
            Arguments.of(WAITLISTED, released(1, PlaceReleased.Reason.OVERLAP), WITHDRAWN),
            Arguments.of(WITHDRAWING, confirmed(1), WITHDRAWING),
            Arguments.of(WITHDRAWING, waitlisted(1), WITHDRAWING),
            Arguments.of(WITHDRAWING, moved(1), WITHDRAWING),
            Arguments.of(WITHDRAWING, refused(1), WITHDRAWN),
            Arguments.of(WITHDRAWING, released(1, PlaceReleased.Reason.WITHDRAWN), WITHDRAWN),
            Arguments.of(WITHDRAWING, released(1, PlaceReleased.Reason.SLOT_CANCELLED), CANCELLED));

    @ParameterizedTest(name = "{0}, then {1}: {2}")
    @FieldSource("outcomes")
    void aDecisionLeadsToAStatus(SignupStatus before, PlaceEvent event, SignupStatus after) {
        assertThat(signup(before, 0).after(event, NOW).status()).isEqualTo(after);
    }

    @ParameterizedTest
    @EnumSource(SignupStatus.class)
    void anOldDecisionChangesNothing(SignupStatus status) {
        var known = signup(status, 3);
        assertThat(known.after(refused(3), NOW)).isSameAs(known);
        assertThat(known.after(confirmed(2), NOW)).isSameAs(known);
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSED", "WITHDRAWN", "CANCELLED"})
    void aFinalStatusStays(SignupStatus over) {
        var after = signup(over, 1).after(confirmed(2), NOW);
        assertThat(after.status()).isEqualTo(over);
        assertThat(after.decision()).isEqualTo(2);
    }

    @Test
    void theWaitingHistoryRecordsPromotionsAndFreedPlaces() {
        var waiting = signup(REQUESTED, 0).after(waitlisted(1), NOW);
        assertThat(waiting.history()).isEqualTo(new WaitingHistory(70L, NOW, null, null, null));
        var promoted = waiting.after(confirmed(2), LATER);
        assertThat(promoted.history()).isEqualTo(new WaitingHistory(70L, NOW, LATER, null, null));
        assertThat(signup(REQUESTED, 0).after(confirmed(1), NOW).history()).isEqualTo(WaitingHistory.NONE);
        assertThat(signup(CONFIRMED, 1)
                        .after(released(2, PlaceReleased.Reason.WITHDRAWN), LATER)
                        .history()
                        .freedAt())
                .isEqualTo(LATER);
    }

    @Test
    void aRefusalByTheQuotaSaysSo() {
        var heldBack = new PlaceWaitlisted(CONGRESS, SIGNUP, SLOT, PARTICIPANT, 1, 70, 7, HeldBack.QUOTA, null);
        assertThat(signup(REQUESTED, 0).after(heldBack, NOW).history().heldBack())
                .isEqualTo("QUOTA");
    }

    @Test
    void aPlaceThatWasExchangedIsGivenUpOnce() {
        var given = signup(CONFIRMED, 1).exchanged(2, NOW);
        assertThat(given.status()).isEqualTo(WITHDRAWN);
        assertThat(given.outcome().reason()).isEqualTo("EXCHANGED");
        assertThat(given.history().freedAt()).isEqualTo(NOW);
        assertThat(given.exchanged(2, LATER)).isSameAs(given);
        assertThat(signup(WITHDRAWING, 1).exchanged(2, NOW).status()).isEqualTo(WITHDRAWN);
        assertThat(signup(CANCELLED, 1).exchanged(2, NOW).status()).isEqualTo(CANCELLED);
    }

    @Test
    void aRefusalIsStoredWithReasonAndClash() {
        var refused = signup(REQUESTED, 0).after(refused(1), NOW);
        assertThat(refused.outcome().reason()).isEqualTo("OVERLAP");
        assertThat(refused.outcome().clashingSlotId()).isEqualTo(OTHER_SLOT);
        assertThat(refused.decidedAt()).isEqualTo(NOW);
    }

    @Test
    void aRefusalByACapStoresTheCap() {
        var cap = new Cap(Kind.VISIT, Cap.Per.DAY, 1);
        var event = new PlaceRefused(
                CONGRESS, SIGNUP, SLOT, PARTICIPANT, 1, PlaceRefused.Reason.CAP, null, cap, null, null);
        var refused = signup(REQUESTED, 0).after(event, NOW);
        assertThat(refused.outcome().reason()).isEqualTo("CAP");
        assertThat(refused.outcome().cap()).isEqualTo(cap);
    }

    @Test
    void theRemainingPartnerKeepsWhatTheyHad() {
        for (var status : List.of(CONFIRMED, WAITLISTED, WITHDRAWING)) {
            var alone = signup(status, 1).after(parted(2), NOW);
            assertThat(alone.status()).isEqualTo(status);
            assertThat(alone.decision()).isEqualTo(2);
            assertThat(alone.together()).isNull();
        }
    }

    @Test
    void aMoveIsStoredWithItsClash() {
        assertThat(signup(CONFIRMED, 1).after(moved(2), NOW).outcome().clashingSlotId())
                .isEqualTo(OTHER_SLOT);
    }

    /** The database holds that a participant has one active sign-up for a slot; this is why applying can't break it. */
    @Test
    void noOrderOfDecisionsMakesAnEndedSignUpActiveAgain() {
        var random = new Random(20);
        for (var round = 0; round < 2_000; round++) {
            var known = signup(SignupStatus.values()[random.nextInt(SignupStatus.values().length)], 0);
            for (var step = 0; step < 8; step++) {
                var next = known.after(anyDecision(random), NOW);
                assertThat(next.status().isActive() && !known.status().isActive())
                        .isFalse();
                known = next;
            }
        }
    }

    /** Once everything was delivered in order, no redelivery of any of it changes anything. */
    @Test
    void redeliveryHasNoEffect() {
        var random = new Random(20);
        for (var round = 0; round < 2_000; round++) {
            var history = IntStream.rangeClosed(1, 6)
                    .mapToObj(number -> decision(random, number))
                    .toList();
            var known = signup(REQUESTED, 0);
            for (var event : history) known = known.after(event, NOW);
            for (var event : history) assertThat(known.after(event, NOW)).isSameAs(known);
        }
    }

    private static PlaceEvent anyDecision(Random random) {
        return decision(random, 1 + random.nextInt(6));
    }

    private static PlaceEvent decision(Random random, int number) {
        List<IntFunction<PlaceEvent>> kinds = List.of(
                StoredDecisionTests::confirmed,
                StoredDecisionTests::waitlisted,
                StoredDecisionTests::refused,
                StoredDecisionTests::moved,
                StoredDecisionTests::parted,
                decision -> released(decision, PlaceReleased.Reason.WITHDRAWN),
                decision -> released(decision, PlaceReleased.Reason.SLOT_CANCELLED),
                decision -> released(decision, PlaceReleased.Reason.OVERLAP));
        return kinds.get(random.nextInt(kinds.size())).apply(number);
    }

    private static StoredDecision signup(SignupStatus status, int decision) {
        return new StoredDecision(
                SIGNUP, decision, null, StoredDecision.Outcome.of(status), OTHER, null, WaitingHistory.NONE);
    }

    private static PlaceEvent confirmed(int number) {
        return new PlaceConfirmed(
                CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, PlaceConfirmed.How.AT_ONCE, null, null, null, null, null);
    }

    @Test
    void aCompanionStaysUntilItEndsOrThePlaceDoes() {
        var accompanied = signup(CONFIRMED, 0).after(accompanied(1, Companion.COMPANION), NOW);
        assertThat(accompanied.companion()).isEqualTo(Companion.COMPANION);
        assertThat(accompanied.status()).isEqualTo(CONFIRMED);
        assertThat(accompanied.after(moved(2), NOW).companion()).isEqualTo(Companion.COMPANION);
        assertThat(accompanied.after(accompanied(2, null), NOW).companion()).isNull();
        assertThat(accompanied.exchanged(2, NOW).companion()).isNull();
        assertThat(accompanied
                        .after(released(2, PlaceReleased.Reason.WITHDRAWN), NOW)
                        .companion())
                .isNull();
    }

    private static PlaceEvent accompanied(int number, @Nullable Companion companion) {
        return new PlaceAccompanied(CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, companion);
    }

    @Test
    void aWaitingSignUpThatCouldNotBeAssignedAPlaceGoesOnWaiting() {
        var waiting = signup(WAITLISTED, 0);
        var refused = new PlaceRefused(
                CONGRESS,
                SIGNUP,
                SLOT,
                PARTICIPANT,
                1,
                PlaceRefused.Reason.FULL,
                null,
                null,
                null,
                PlaceReleased.Held.WAITING);
        assertThat(waiting.after(refused, LATER)).satisfies(after -> {
            assertThat(after.status()).isEqualTo(WAITLISTED);
            assertThat(after.decision()).isOne();
        });
    }

    private static PlaceEvent waitlisted(int number) {
        return new PlaceWaitlisted(CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, 70, 7, null, null);
    }

    private static PlaceEvent refused(int number) {
        return new PlaceRefused(
                CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, PlaceRefused.Reason.OVERLAP, OTHER_SLOT, null, null, null);
    }

    private static PlaceEvent moved(int number) {
        return new PlaceMoved(CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, List.of(OTHER_SLOT), null, null);
    }

    private static PlaceEvent parted(int number) {
        return new PairParted(CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, PlaceReleased.Held.PLACE);
    }

    private static PlaceEvent released(int number, PlaceReleased.Reason reason) {
        return new PlaceReleased(
                CONGRESS, SIGNUP, SLOT, PARTICIPANT, number, reason, PlaceReleased.Held.PLACE, null, null);
    }
}
