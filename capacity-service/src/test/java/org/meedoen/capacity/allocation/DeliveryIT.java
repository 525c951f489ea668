package org.meedoen.capacity.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceEvent;
import org.meedoen.contracts.signup.SignupEvent;
import org.meedoen.contracts.signup.SignupRequested;
import org.meedoen.messaging.Subscription;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.TransientDataAccessResourceException;

/** However often, and to however many instances, events are delivered: each is decided once. */
class DeliveryIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();

    @Test
    void theWholeTopicDeliveredTwiceMoreChangesNothing() throws Exception {
        rushWithWithdrawals(CapacityInstance.start());
        var decided = TestTopics.decisions(congress.slug());
        for (var time = 0; time < 2; time++) {
            TestTopics.deliverEverythingAgain();
            try (var service = CapacityInstance.start()) {
                var before = service.everything(congress.slug());
                await().atMost(PATIENCE).until(TestTopics::allTaken);
                assertThat(service.everything(congress.slug())).isEqualTo(before);
            }
        }
        assertThat(TestTopics.decisions(congress.slug())).isEqualTo(decided);
    }

    private void rushWithWithdrawals(CapacityInstance first) throws Exception {
        try (first) {
            var requests = congress.requests(100, slot);
            TestTopics.tell(congress.slot(slot, 20));
            TestTopics.tell(requests);
            TestTopics.tell(congress.withdrawals(requests.subList(10, 30)));
            exchanges(requests.subList(0, 10));
            pairs();
            await().atMost(PATIENCE)
                    .until(() -> TestTopics.decisions(congress.slug()).size() == 178);
            assertThat(first.count(congress.slug(), "CONFIRMED")).isEqualTo(27);
        }
    }

    /** Five of them get a place in the better slot at the same hour, and five who waited get theirs. */
    private void exchanges(List<SignupRequested> held) {
        var better = SlotId.random();
        var before = congress.requests(5, better);
        TestTopics.tell(concat(congress.slot(better, 5), before));
        TestTopics.tell(held.stream()
                .map(request -> congress.requestInExchange(better, request))
                .toList());
        TestTopics.tell(congress.withdrawals(before));
    }

    /** One of the first pair leaves, and who stands behind the second is given the place. */
    private void pairs() {
        var narrow = SlotId.random();
        var first = congress.requestTogether(narrow);
        TestTopics.tell(congress.slot(narrow, 2), first, congress.requestTogether(narrow), congress.request(narrow));
        TestTopics.tell(congress.withdrawals(List.of(first)));
    }

    @Test
    void instancesThatTakeOverFromEachOtherDecideLikeOne() throws Exception {
        var congresses = List.of(congress, TestCongress.fresh(), TestCongress.fresh(), TestCongress.fresh());
        try (var staying = CapacityInstance.start()) {
            congresses.forEach(c -> TestTopics.tell(c.slot(slotOf(c), 20)));
            congresses.forEach(c -> TestTopics.tell(c.requests(100, slotOf(c))));
            try (var second = CapacityInstance.start()) {
                congresses.forEach(c -> TestTopics.tell(c.requests(100, slotOf(c))));
                await().atMost(PATIENCE).until(TestTopics::allTaken);
                congresses.forEach(c -> TestTopics.tell(c.requests(100, slotOf(c))));
            }
            congresses.forEach(c -> await().atMost(PATIENCE)
                    .until(() -> TestTopics.decisions(c.slug()).size() >= 300));
            congresses.forEach(
                    c -> assertThat(staying.count(c.slug(), "CONFIRMED")).isEqualTo(20));
            congresses.forEach(
                    c -> assertThat(staying.count(c.slug(), "WAITING")).isEqualTo(280));
            congresses.forEach(c -> eachAnsweredOnce(TestTopics.decisions(c.slug()), 300));
        }
    }

    private static SlotId slotOf(TestCongress of) {
        return new SlotId(UUID.nameUUIDFromBytes(of.slug().value().getBytes()));
    }

    @Test
    void aCrashBetweenCommitAndAcknowledgeDecidesOnce() {
        try (var service = CapacityInstance.start(DiesAfterCommit.class)) {
            var requests = congress.requests(50, slot);
            TestTopics.tell(concat(congress.slot(slot, 20), requests));
            await().atMost(PATIENCE)
                    .until(() -> service.bean(DiesAfterCommit.class).deaths.get() >= 3);
            await().atMost(PATIENCE).until(TestTopics::allTaken);
            await().atMost(PATIENCE)
                    .until(() -> TestTopics.decisions(congress.slug()).size() >= 50);
            eachAnsweredOnce(TestTopics.decisions(congress.slug()), 50);
            assertThat(service.count(congress.slug(), "CONFIRMED")).isEqualTo(20);
        }
    }

    private static List<SignupEvent> concat(SignupEvent first, List<SignupRequested> rest) {
        var all = new ArrayList<SignupEvent>(rest);
        all.addFirst(first);
        return all;
    }

    private static void eachAnsweredOnce(List<PlaceEvent> decisions, int number) {
        assertThat(decisions).hasSize(number).doesNotHaveDuplicates();
        assertThat(decisions).extracting(PlaceEvent::signupId).doesNotHaveDuplicates();
    }

    /** Each of the first batches fails after its commit, as if the process ended there. */
    @Configuration(proxyBeanMethods = false)
    static class DiesAfterCommit {

        final AtomicInteger deaths = new AtomicInteger();

        @Bean
        BeanPostProcessor dyingSubscription() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Subscription<?> found && !found.fromTheStart() ? dying(found) : bean;
                }
            };
        }

        private <E> Subscription<E> dying(Subscription<E> subscription) {
            return Subscription.to(subscription.topic(), subscription.family(), batch -> {
                subscription.handler().handle(batch);
                if (deaths.incrementAndGet() <= 3) {
                    throw new TransientDataAccessResourceException("dies before it acknowledges");
                }
            });
        }
    }
}
