package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.InExchange;
import org.meedoen.contracts.capacity.PairParted;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.capacity.PlaceRefused;
import org.meedoen.contracts.capacity.PlaceRefused.Reason;
import org.meedoen.contracts.capacity.PlaceReleased;
import org.meedoen.contracts.capacity.PlaceReleased.Held;
import org.meedoen.contracts.capacity.PlaceWaitlisted;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.contracts.signup.SlotCancelled;

class AllocationIT {

    private static CapacityInstance service;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void threeHundredAskForTwentyPlacesAndTwentyWithdraw() {
        var requests = congress.requests(300, slot);
        TestTopics.tell(congress.slot(slot, 20));
        TestTopics.tell(requests);
        var answers = decisions(300);

        assertThat(answers).extracting(PlaceEvent::signupId).isEqualTo(ids(requests));
        assertThat(answers).extracting(PlaceEvent::decision).containsOnly(1);
        assertThat(answers.subList(0, 20)).allMatch(PlaceConfirmed.class::isInstance);
        assertThat(positions(answers.subList(20, 300)))
                .isEqualTo(IntStream.rangeClosed(1, 280).boxed().toList());

        TestTopics.tell(congress.withdrawals(requests.subList(0, 20)));
        var afterwards = decisions(340).subList(300, 340);
        assertThat(afterwards.stream().filter(PlaceReleased.class::isInstance)).hasSize(20);
        assertThat(afterwards.stream().filter(AllocationIT::promoted).map(PlaceEvent::signupId))
                .containsExactlyElementsOf(ids(requests.subList(20, 40)));
        assertThat(service.count(congress.slug(), "CONFIRMED")).isEqualTo(20);
        assertThat(service.count(congress.slug(), "WAITING")).isEqualTo(260);
    }

    @Test
    void theSecondOfTwoOverlappingRequestsNamesTheFirst() {
        var other = SlotId.random();
        var participant = ParticipantId.random();
        TestTopics.tell(congress.slot(slot, 5), congress.slot(other, 5));
        TestTopics.tell(congress.request(slot, participant), congress.request(other, participant));
        var answers = decisions(2);
        assertThat(answers.get(0)).isInstanceOf(PlaceConfirmed.class);
        assertThat(answers.get(1)).isInstanceOfSatisfying(PlaceRefused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Reason.OVERLAP);
            assertThat(refused.clashingSlotId()).isEqualTo(slot);
        });
    }

    @Test
    void aPairIsAnsweredTogetherUntilOneLeaves() {
        var pair = congress.requestTogether(slot);
        var other = pair.partner().signupId();
        TestTopics.tell(congress.slot(slot, 2), pair);
        assertThat(decisions(2))
                .extracting("signupId", "decision", "together")
                .containsExactly(tuple(pair.signupId(), 1, other), tuple(other, 1, pair.signupId()));
        TestTopics.tell(congress.withdrawals(List.of(pair)));
        assertThat(decisions(4).getLast()).isInstanceOfSatisfying(PairParted.class, parted -> {
            assertThat(parted.signupId()).isEqualTo(other);
            assertThat(parted.held()).isEqualTo(Held.PLACE);
        });
    }

    @Test
    void aPlaceIsPublishedWithTheWaitsThatAreKeptInExchangeForIt() {
        var other = SlotId.random();
        var waits = congress.request(slot, ParticipantId.random());
        var keeps = congress.requestAndKeepWaiting(other, waits);
        TestTopics.tell(congress.slot(slot, 0), congress.slot(other, 1), waits, keeps, congress.request(slot));
        assertThat(decisions(3).get(1)).isInstanceOfSatisfying(PlaceConfirmed.class, confirmed -> {
            assertThat(confirmed.signupId()).isEqualTo(keeps.signupId());
            assertThat(confirmed.waitingInExchange()).containsExactly(new InExchange(waits.signupId(), slot));
        });
        TestTopics.tell(congress.resized(slot, 2, 2));
        assertThat(decisions(5).stream().filter(AllocationIT::promoted))
                .extracting("signupId", "exchanged.signupId", "waitingInExchange")
                .contains(tuple(waits.signupId(), keeps.signupId(), null));
    }

    @Test
    void aParticipantMaySignUpAgainAtOnceAfterWithdrawing() {
        var participant = ParticipantId.random();
        var first = congress.request(slot, participant);
        TestTopics.tell(congress.slot(slot, 1), first);
        decisions(1);
        TestTopics.tell(congress.withdrawals(List.of(first)));
        TestTopics.tell(congress.request(slot, participant));
        assertThat(decisions(3).getLast()).isInstanceOf(PlaceConfirmed.class);
    }

    @Test
    void addedPlacesPromoteFromAnywhereOnALongWaitingList() {
        TestTopics.tell(congress.slot(slot, 0));
        TestTopics.tell(congress.requests(1_000, slot));
        TestTopics.tell(congress.resized(slot, 2, 200));
        assertThat(decisions(1_200).stream().filter(AllocationIT::promoted)).hasSize(200);
        TestTopics.tell(new SlotCancelled(congress.slug(), slot, 3));
        decisions(2_200);
        assertThat(service.count(congress.slug(), "RELEASED")).isEqualTo(1_000);
    }

    @Test
    void aPlaceAboveTheCapacityIsNotStoredEvenIfTheRulesWereWrong() {
        TestTopics.tell(congress.slot(slot, 1), congress.request(slot));
        decisions(1);
        var oversell = service.database()
                .sql("update slot set confirmed = 2 where id = ?")
                .param(slot.value());
        assertThatThrownBy(oversell::update).hasMessageContaining("no_place_too_many");
    }

    private List<PlaceEvent> decisions(int number) {
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> TestTopics.decisions(congress.slug()), all -> all.size() >= number);
    }

    private static List<Integer> positions(List<PlaceEvent> answers) {
        return answers.stream()
                .map(answer -> ((PlaceWaitlisted) answer).position())
                .toList();
    }

    private static boolean promoted(PlaceEvent event) {
        return event instanceof PlaceConfirmed confirmed && confirmed.how() == How.PROMOTED;
    }

    private static List<SignupId> ids(List<SignupRequested> requests) {
        return requests.stream().map(SignupRequested::signupId).toList();
    }
}
