package org.meedoen.signup.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.TopicReader;

/** A message is sent once, at its moment, to those who belong to its audience then. */
class AnnouncementDispatchIT extends Announcing {

    @Test
    void aMessageGoesOnceToEachOfItsAudienceHoweverOftenItIsSent() {
        var anna = person("Anna");
        var bo = person("Bo");
        var id = written("EVERYONE", null);
        IntStream.range(0, 3).forEach(_ -> assertThat(send(id, "{}").status()).isEqualTo(200));
        awaitState(id, "SENT");
        assertThat(send(id, "{}").text("state")).isEqualTo("SENT");
        person("Cees, die later kwam");
        assertThat(recipients(id)).containsExactly("Anna", "Bo");
        try (var told = new TopicReader(Topics.NOTIFICATIONS, id)) {
            var events = told.first(1);
            assertThat(events).hasSize(1);
            assertThat(ids(events.getFirst().body().path("participantIds")))
                    .containsExactlyInAnyOrder(text(anna), text(bo));
            assertThat(events.getFirst().text()).doesNotContain("Tot morgen", "Anna", "@");
        }
        assertThat(audits()).endsWith("SEND_ANNOUNCEMENT DONE", "SCHEDULE_ANNOUNCEMENT UNCHANGED");
    }

    @Test
    void aLargeAudienceIsToldInParts() {
        stage.jdbc().sql("""
                insert into participant (id, congress, email, name, listed)
                select gen_random_uuid(), ?, 'p' || number || '@deelnemer.example', 'P' || number, true
                from generate_series(1, 450) as number
                """).param(stage.congress().value()).update();
        var id = written("EVERYONE", null);
        send(id, "{}");
        awaitState(id, "SENT");
        try (var told = new TopicReader(Topics.NOTIFICATIONS, id)) {
            assertThat(told.first(3))
                    .extracting(event -> event.body().path("participantIds").size())
                    .containsExactly(200, 200, 50);
        }
    }

    @Test
    void aTestIsWrittenAsSomebodyOfItsAudience() {
        var anna = person("Anna");
        var id = written("EVERYONE", null);
        assertThat(tested(id, text(anna)).status()).isEqualTo(202);
        assertThat(tested(id, UUID.randomUUID().toString()).status()).isEqualTo(404);
        assertThat(tested(UUID.randomUUID().toString(), text(anna)).status()).isEqualTo(404);
        assertThat(audits())
                .endsWith("TEST_ANNOUNCEMENT DONE", "TEST_ANNOUNCEMENT REFUSED", "TEST_ANNOUNCEMENT REFUSED");
    }

    private Browser.Answered tested(String id, String reader) {
        return organiser.post(path + "/" + id + "/tests", "{\"participantId\":\"%s\"}".formatted(reader));
    }

    @Test
    void itIsSentAtItsMomentToWhoBelongsToItThen() {
        person("Anna");
        var id = written("EVERYONE", null);
        var moment = Instant.now().plus(1, ChronoUnit.DAYS);
        assertThat(send(id, "{\"sendAt\":\"%s\"}".formatted(moment)).text("state"))
                .isEqualTo("SCHEDULED");
        person("Bo");
        stage.jdbc()
                .sql("update announcement set send_at = now() where id = cast(? as uuid)")
                .param(id)
                .update();
        awaitState(id, "SENT");
        assertThat(recipients(id)).containsExactly("Anna", "Bo");
    }

    @Test
    void beforeItsMomentItCanBeChangedAndTakenBack() {
        person("Anna");
        var id = written("EVERYONE", null);
        var moment = Instant.now().plus(1, ChronoUnit.DAYS);
        send(id, "{\"sendAt\":\"%s\"}".formatted(moment));
        var changed = organiser.put(path + "/" + id, message("EVERYONE", null, "Tot zo"));
        assertThat(changed.text("state")).isEqualTo("SCHEDULED");
        assertThat(changed.body().at("/subject/nl").asString()).isEqualTo("Tot zo");
        assertThat(stop(id).text("state")).isEqualTo("DRAFT");
        assertThat(organiser.delete(path + "/" + id).status()).isEqualTo(204);
        assertThat(organiser.get(path + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void aMomentThatIsOverIsRefused() {
        person("Anna");
        var refused = send(written("EVERYONE", null), "{\"sendAt\":\"2020-01-01T00:00:00Z\"}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields/0/field").asString()).isEqualTo("sendAt");
    }

    @Test
    void onceSentItCannotBeChangedOrDeletedButStopped() {
        person("Anna");
        var id = written("EVERYONE", null);
        assertThat(organiser.post(path + "/" + id + "/retries", "{}").problem()).isEqualTo("announcement-not-sent");
        send(id, "{}");
        awaitState(id, "SENT");
        assertThat(organiser
                        .put(path + "/" + id, message("EVERYONE", null, "Anders"))
                        .problem())
                .isEqualTo("announcement-sent");
        assertThat(organiser.delete(path + "/" + id).problem()).isEqualTo("announcement-sent");
        assertThat(organiser.post(path + "/" + id + "/retries", "{}").status()).isEqualTo(202);
        assertThat(stop(id).text("state")).isEqualTo("STOPPED");
        assertThat(stop(id).text("state")).isEqualTo("STOPPED");
        assertThat(send(id, "{}").problem()).isEqualTo("announcement-stopped");
        try (var told = new TopicReader(Topics.NOTIFICATIONS, id)) {
            assertThat(told.first(3))
                    .extracting(TopicReader.Told::type)
                    .containsExactly(
                            "meedoen.announcement.sent.v1",
                            "meedoen.announcement.retried.v1",
                            "meedoen.announcement.stopped.v1");
        }
    }

    @Test
    void theServiceThatMailsGetsTextReadersAndTheirSlot() {
        var slot = stage.slot();
        capacity.has(slot, 1);
        var anna = person("Anna");
        service.signUp(anna, slot);
        var bo = person("Bo");
        var id = written("SESSION", sessionOf(slot));
        var wanted = "{\"participantIds\":[\"%s\",\"%s\"]}".formatted(text(anna), text(bo));
        var before = read(id, wanted);
        assertThat(before.at("/readers/0/recipient/name").asString()).isEqualTo("Anna");
        assertThat(before.at("/readers/0/slotId").asString()).isEqualTo(slot.toString());
        assertThat(before.path("readers")).hasSize(1);
        send(id, "{}");
        awaitState(id, "SENT");
        assertThat(read(id, wanted).path("readers")).isEqualTo(before.path("readers"));
        assertThat(read(id, wanted).path("stopped").asBoolean()).isFalse();
        stop(id);
        assertThat(read(id, wanted).path("stopped").asBoolean()).isTrue();
    }
}
