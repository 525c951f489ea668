package org.meedoen.signup.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.CongressId;
import org.meedoen.messaging.EventJson;
import tools.jackson.databind.JsonNode;

class SignupStreamIT {

    private Installation installation;
    private Requests service;
    private Stage stage;
    private CapacitySimulator capacity;

    /** An open page. */
    private static class Page {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final AtomicBoolean ended = new AtomicBoolean();

        Page(Requests service, Stage.Person person) {
            var stream = service.follow(person);
            Thread.startVirtualThread(() -> {
                stream.forEach(lines::add);
                ended.set(true);
            });
        }

        /** The list the page shows now. */
        JsonNode list() {
            var data = lines.stream().filter(line -> line.startsWith("data:")).toList();
            assertThat(data).isNotEmpty();
            return EventJson.mapper().readTree(data.getLast().substring(5));
        }
    }

    @BeforeEach
    void open() {
        installation = new Installation();
        service = installation.start();
        stage = Stage.in(installation);
        capacity = new CapacitySimulator(stage.congress());
    }

    @AfterEach
    void close() throws InterruptedException {
        capacity.close();
        installation.close();
    }

    @Test
    void aStreamSendsTheListAtOnceAndAfterEachChange() {
        var person = stage.person();
        var page = new Page(service, person);
        await().untilAsserted(() -> assertThat(page.list()).isEmpty());
        var signup = service.signUp(person, stage.slot()).id();
        await().untilAsserted(
                        () -> assertThat(page.list().at("/0/status").asString()).isEqualTo("CONFIRMED"));
        service.withdraw(person, signup);
        await().untilAsserted(
                        () -> assertThat(page.list().at("/0/status").asString()).isEqualTo("WITHDRAWN"));
        assertThat(page.lines).contains("event:signups");
    }

    @Test
    void participantsBehindSeeTheirNewPosition() {
        var slot = stage.slot();
        capacity.has(slot, 0);
        var ahead = stage.person();
        var behind = stage.person();
        var first = service.signUp(ahead, slot).id();
        service.signUp(behind, slot);
        var page = new Page(service, behind);
        await().untilAsserted(
                        () -> assertThat(page.list().at("/0/position").asInt()).isEqualTo(2));
        service.withdraw(ahead, first);
        await().untilAsserted(
                        () -> assertThat(page.list().at("/0/position").asInt()).isEqualTo(1));
    }

    @Test
    void changesAtAnotherInstanceAreShownToo() {
        var other = installation.start();
        var person = stage.person();
        var page = new Page(other, person);
        await().untilAsserted(() -> assertThat(page.list()).isEmpty());
        service.signUp(person, stage.slot());
        await().untilAsserted(
                        () -> assertThat(page.list().at("/0/status").asString()).isEqualTo("CONFIRMED"));
    }

    @Test
    void participantsSeeOnlyTheirOwnSignUps() {
        var person = stage.person();
        var stranger = new Page(service, stage.person());
        var page = new Page(service, person);
        service.signUp(person, stage.slot());
        await().untilAsserted(() -> assertThat(page.list()).hasSize(1));
        assertThat(stranger.list()).isEmpty();
    }

    @Test
    void streamsEndWithTheInstance() {
        var page = new Page(service, stage.person());
        await().untilAsserted(() -> assertThat(page.list()).isEmpty());
        installation.stop(service);
        await().untilTrue(page.ended);
    }

    @Test
    void aStreamOfAnUnknownCongressIsNotFound() {
        assertThat(service.get(stage.person().in(new CongressId("nergens-2090")), "/stream")
                        .status())
                .isEqualTo(404);
    }
}
