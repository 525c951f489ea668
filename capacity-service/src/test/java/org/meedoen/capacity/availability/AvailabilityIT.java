package org.meedoen.capacity.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meedoen.capacity.CapacityInstance;
import org.meedoen.capacity.EventStream;
import org.meedoen.capacity.Http;
import org.meedoen.capacity.TestCongress;
import org.meedoen.capacity.TestTopics;
import org.meedoen.contracts.SlotId;

class AvailabilityIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static CapacityInstance service;

    private final TestCongress congress = TestCongress.fresh();
    private final SlotId slot = SlotId.random();

    @BeforeAll
    static void start() {
        service = CapacityInstance.start();
        await().atMost(PATIENCE)
                .until(() -> Http.get(service.uri("/actuator/health/readiness")).status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void everybodySeesHowManyPlacesAreLeft() {
        rush();
        await().atMost(PATIENCE).untilAsserted(() -> {
            var answer = Http.get(path(""));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().get("slots")).hasSize(1);
            var numbers = answer.body().at("/slots/0");
            assertThat(numbers.get("slotId").asString()).isEqualTo(slot.toString());
            assertThat(numbers.get("capacity").asInt()).isEqualTo(20);
            assertThat(numbers.get("confirmed").asInt()).isEqualTo(20);
            assertThat(numbers.get("waiting").asInt()).isEqualTo(80);
            assertThat(numbers.get("cancelled").asBoolean()).isFalse();
        });
    }

    @Test
    void everybodySeesWhichFreePlacesAreNotForThem() {
        TestTopics.tell(congress.published(1), congress.slot(slot, 4), congress.setAside(slot, 2, 4, 3));
        TestTopics.tell(congress.assigned(slot));
        await().atMost(PATIENCE).untilAsserted(() -> {
            var answer = Http.get(path("")).body();
            assertThat(answer.get("slots")).hasSize(1);
            var numbers = answer.at("/slots/0");
            assertThat(numbers.get("confirmed").asInt()).isOne();
            assertThat(numbers.get("setAsideLeft").asInt()).isEqualTo(2);
        });
    }

    @Test
    void anUnknownCongressHasNoSlots() throws Exception {
        assertThat(Http.get(path("")).body().get("slots").isEmpty()).isTrue();
    }

    @Test
    void theAvailabilityOfADraftIsHiddenUntilItIsPublished() throws Exception {
        TestTopics.tell(congress.slot(slot, 20));
        awaitSlot();
        assertThat(slotsOnThePage()).isZero();
        TestTopics.tell(congress.published(1));
        await().atMost(PATIENCE).until(() -> slotsOnThePage() == 1);
    }

    @Test
    void withdrawingRemovesTheAvailabilityAndEndsStreamsUntilItIsPublishedAgain() throws Exception {
        TestTopics.tell(congress.published(1));
        TestTopics.tell(congress.slot(slot, 20));
        await().atMost(PATIENCE).until(() -> slotsOnThePage() == 1);
        try (var page = EventStream.open(path("/stream"))) {
            TestTopics.tell(congress.draftAgain(2));
            TestTopics.tell(congress.published(1));
            await().atMost(PATIENCE).until(page::hasEnded);
        }
        assertThat(slotsOnThePage()).isZero();
        try (var second = CapacityInstance.start()) {
            await().atMost(PATIENCE)
                    .until(() ->
                            Http.get(second.uri("/actuator/health/readiness")).status() == 200);
            var there = second.uri("/api/v1/congresses/" + congress.slug() + "/availability");
            assertThat(Http.get(there).body().get("slots").isEmpty()).isTrue();
        }
        TestTopics.tell(congress.published(3));
        await().atMost(PATIENCE).until(() -> slotsOnThePage() == 1);
    }

    private int slotsOnThePage() throws Exception {
        return Http.get(path("")).body().get("slots").size();
    }

    /** Waits until allocation has stored the slot, and until the availability of another congress was published after that. */
    private void awaitSlot() {
        var other = TestCongress.fresh();
        TestTopics.tell(other.published(1));
        TestTopics.tell(other.slot(SlotId.random(), 1));
        var there = service.uri("/api/v1/congresses/" + other.slug() + "/availability");
        await().atMost(PATIENCE)
                .until(() -> service.slots(congress.slug()) == 1
                        && !Http.get(there).body().get("slots").isEmpty());
    }

    @Test
    void aStartingInstanceHasAllNumbersOnceItIsReady() throws Exception {
        rush();
        await().atMost(PATIENCE)
                .until(() -> Http.get(path("")).body().at("/slots/0/waiting").asInt() == 80);
        try (var second = CapacityInstance.start()) {
            var uri = second.uri("/actuator/health/readiness");
            await().atMost(PATIENCE).until(() -> Http.get(uri).status() == 200);
            var answer = Http.get(second.uri("/api/v1/congresses/" + congress.slug() + "/availability"));
            assertThat(answer.body().at("/slots/0/waiting").asInt()).isEqualTo(80);
        }
    }

    @Test
    void allSubscribersReachTheTrueStateAndASlowClientDelaysNobody() throws Exception {
        TestTopics.tell(congress.published(1));
        TestTopics.tell(congress.slot(slot, 20));
        await().atMost(PATIENCE)
                .until(() -> !Http.get(path("")).body().get("slots").isEmpty());
        var pages = new ArrayList<EventStream>();
        try (var deaf = deafClient()) {
            for (var i = 0; i < 200; i++) {
                pages.add(EventStream.open(path("/stream")));
            }
            for (var i = 0; i < 20; i++) {
                TestTopics.tell(congress.requests(5, slot));
            }
            pages.forEach(this::endsInTheTrueState);
            assertThat(deaf.isClosed()).isFalse();
        } finally {
            pages.forEach(EventStream::close);
        }
    }

    @Test
    void aNewSubscriberGetsASnapshotAtOnce() throws Exception {
        rush();
        await().atMost(PATIENCE)
                .until(() -> Http.get(path("")).body().at("/slots/0/waiting").asInt() == 80);
        try (var page = EventStream.open(path("/stream"))) {
            await().atMost(PATIENCE).until(() -> !page.events().isEmpty());
            assertThat(page.events().getFirst().at("/slots/0/waiting").asInt()).isEqualTo(80);
        }
    }

    private void rush() {
        TestTopics.tell(congress.published(1));
        TestTopics.tell(congress.slot(slot, 20));
        TestTopics.tell(congress.requests(100, slot));
    }

    private void endsInTheTrueState(EventStream page) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(page.slot(slot.toString()).path("confirmed").asInt()).isEqualTo(20);
            assertThat(page.slot(slot.toString()).path("waiting").asInt()).isEqualTo(80);
        });
        assertThat(page.events().stream()
                        .map(event -> event.at("/slots/0/version").asLong()))
                .isSortedAccordingTo(Long::compare);
    }

    private Socket deafClient() throws IOException {
        var uri = path("/stream");
        var socket = new Socket();
        socket.setReceiveBufferSize(1);
        socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
        var request = "GET %s HTTP/1.1\r\nHost: localhost\r\n\r\n".formatted(uri.getPath());
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private URI path(String rest) {
        return service.uri("/api/v1/congresses/" + congress.slug() + "/availability" + rest);
    }
}
