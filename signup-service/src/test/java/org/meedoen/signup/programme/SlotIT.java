package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;

/** What becomes of a slot once it is there. */
class SlotIT {

    private final TestCongress congress = new TestCongress();

    @Test
    void changesOfASlotAreToldInOrder() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        assertThat(congress.organiser()
                        .patch(slot, "{\"capacity\": 30}")
                        .body()
                        .path("capacity")
                        .asInt())
                .isEqualTo(30);
        assertThat(congress.organiser()
                        .patch(slot, "{\"meetingPoint\": {\"name\": \"Station\"}}")
                        .status())
                .isEqualTo(200);
        assertThat(congress.organiser().patch(slot, "{\"capacity\": 30}").status())
                .isEqualTo(200);
        assertThat(congress.organiser().delete(slot).status()).isEqualTo(204);
        assertThat(congress.organiser().delete(slot).status()).isEqualTo(204);
        assertThat(congress.organiser().patch(slot, "{\"capacity\": 40}").problem())
                .isEqualTo("slot-cancelled");
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(4);
            assertThat(events)
                    .extracting(TopicReader.Told::type)
                    .containsExactly(
                            "meedoen.slot.scheduled.v1",
                            "meedoen.slot.changed.v1",
                            "meedoen.slot.changed.v1",
                            "meedoen.slot.cancelled.v1");
            assertThat(events.get(1).body().path("moved").asBoolean()).isFalse();
            assertThat(events.get(2).body().path("moved").asBoolean()).isTrue();
        }
    }

    @Test
    void whenItsMomentComesPromotionEnds() {
        congress.take(Example.ROW);
        var now = """
                {"name": {"nl": "Wijkcongres", "en": "Neighbourhood congress"}, "hostCity": "Utrecht",
                 "days": ["2090-11-19", "2090-11-20"], "timeZone": "Europe/Amsterdam", "promotionDaysBefore": 365,
                 "signupOpensAt": "2025-01-01T08:00:00Z", "signupClosesAt": "2090-11-18T17:00:00Z",
                 "admission": "ANYONE", "contactEmail": "vragen@wijkcongres.example"}
                """;
        assertThat(congress.organiser().put(congress.path(), now).status()).isEqualTo(200);
        Town.jdbc()
                .sql("update slot set promotion_until = now() where congress = ?")
                .param(congress.slug())
                .update();
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var ended = told.first(2).getLast();
            assertThat(ended.type()).isEqualTo("meedoen.slot.promotion-ended.v1");
            assertThat(ended.body().path("version").asLong()).isEqualTo(2);
        }
    }

    @Test
    void aQuotaPerOrganisationIsToldAndEndsAtItsMoment() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        var limited =
                congress.organiser().patch(slot, "{\"perOrganisation\": 2, \"quotaUntil\": \"2090-11-01T08:00:00Z\"}");
        assertThat(limited.body().path("perOrganisation").asInt()).isEqualTo(2);
        congress.take(Example.ROW);
        Town.jdbc()
                .sql("update slot set quota_until = now() where congress = ?")
                .param(congress.slug())
                .update();
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(3);
            assertThat(events.get(1).body().path("slot").path("perOrganisation").asInt())
                    .isEqualTo(2);
            assertThat(events.getLast().type()).isEqualTo("meedoen.slot.quota-ended.v1");
        }
    }

    @Test
    void placesSetAsideArePublishedAndEndAtTheirMoment() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        var aside = congress.organiser().patch(slot, "{\"setAside\": 3, \"setAsideUntil\": \"2090-11-01T08:00:00Z\"}");
        assertThat(aside.body().path("setAside").asInt()).isEqualTo(3);
        assertThat(aside.body().path("setAsideUntil").asString()).isEqualTo("2090-11-01T08:00:00Z");
        Town.jdbc()
                .sql("update slot set set_aside_until = now() where congress = ?")
                .param(congress.slug())
                .update();
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(3);
            assertThat(events.get(1).body().path("slot").path("setAside").asInt())
                    .isEqualTo(3);
            assertThat(events.getLast().type()).isEqualTo("meedoen.slot.set-aside-ended.v1");
        }
        assertThat(congress.organiser().get(slot).body().path("setAside").isMissingNode())
                .isTrue();
    }

    @Test
    void whatBeginsIsToldOnceAndATimeToComeUndoesIt() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        Town.jdbc()
                .sql("update slot set starts_at = now() where congress = ?")
                .param(congress.slug())
                .update();
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var begun = told.first(2).getLast();
            assertThat(begun.type()).isEqualTo("meedoen.slot.begun.v1");
            assertThat(begun.body().path("version").asLong()).isEqualTo(2);
            congress.organiser().patch(slot, "{\"start\": \"2090-11-19T08:00:00Z\"}");
            var moved = told.first(3).getLast();
            assertThat(moved.type()).isEqualTo("meedoen.slot.changed.v1");
            assertThat(moved.body().path("slot").path("begun").isMissingNode()).isTrue();
        }
    }

    @Test
    void whatDoesNotFitASlotIsRefused() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        for (var json : List.of(
                "{\"capacity\": -1}",
                "{\"capacity\": \"veel\"}",
                "{\"start\": \"+999999999-12-31T23:59:59Z\"}",
                "{\"end\": \"2101-01-01T00:00:00Z\"}",
                "{\"perOrganisation\": 2, \"quotaUntil\": \"+1000000-01-01T00:00:00Z\"}",
                "{\"perOrganisation\": -1}",
                "{\"quotaUntil\": \"2090-11-01T08:00:00Z\"}",
                "{\"setAside\": -1}",
                "{\"setAside\": 1000}",
                "{\"setAsideUntil\": \"2090-11-01T08:00:00Z\"}",
                "{\"end\": \"2090-11-19T08:00:00Z\"}",
                "{\"start\": \"2090-11-21T08:00:00Z\", \"end\": \"2090-11-21T09:00:00Z\"}",
                "{\"meetingPoint\": {\"name\": \"Hal\\nBcc: a@b.example\"}}",
                "{\"meetingPoint\": {\"name\": \"Hal\", \"latitude\": 52}}",
                "{\"meetingPoint\": {\"name\": \"Hal\", \"latitude\": 91, \"longitude\": 5}}")) {
            assertThat(congress.organiser().patch(slot, json).problem())
                    .as(json)
                    .isEqualTo("invalid-fields");
        }
        assertThat(congress.organiser().patch(slot, "{").problem()).isEqualTo("malformed-request");
        assertThat(congress.organiser()
                        .patch(congress.path() + "/slots/" + UUID.randomUUID(), "{}")
                        .problem())
                .isEqualTo("not-found");
        assertThat(congress.organiser()
                        .patch(congress.path() + "/slots/1", "{}")
                        .problem())
                .isEqualTo("malformed-request");
        var other = "/api/v1/congresses/" + Town.congress("ANYONE") + "/slots/" + congress.slot();
        assertThat(congress.organiser().patch(other, "{}").problem()).isEqualTo("forbidden");
        assertThat(Town.administrator().patch(other, "{}").problem()).isEqualTo("not-found");
        assertThat(Town.administrator().delete(other).problem()).isEqualTo("not-found");
    }

    @Test
    void whereASlotWasBeforeEachMoveIsToldToWhoWritesAboutIt() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        congress.organiser().patch(slot, "{\"meetingPoint\": {\"name\": \"Station\", \"nameEn\": \"The station\"}}");
        congress.organiser().patch(slot, "{\"capacity\": 31}");
        congress.take(Example.ROW);
        var told = Town.stranger()
                .internally("GET", "/internal/slots/" + congress.slot(), "")
                .body();
        assertThat(told.path("version").asLong()).isEqualTo(4);
        var first = told.path("meetingPoint").path("name").asString();
        assertThat(first).isNotEqualTo("Station");
        assertThat(told.path("before").valueStream())
                .extracting(
                        before -> before.path("untilVersion").asLong(),
                        before -> before.path("meetingPoint").path("name").asString())
                .containsExactly(tuple(2L, first), tuple(4L, "Station"));
        assertThat(told.at("/before/1/meetingPoint/nameEn").asString()).isEqualTo("The station");
        assertThat(told.at("/before/0/start").asString())
                .isEqualTo(told.path("start").asString());
    }

    @Test
    void theReasonOfACancellationIsForEverybodyButInNoEvent() {
        congress.take(Example.ROW);
        var slot = congress.path() + "/slots/" + congress.slot();
        var reason = "{\"reason\": {\"nl\": \" De zaal staat blank. \", \"en\": \"The hall is flooded.\"}}";
        assertThat(congress.organiser().put(slot + "/cancellation", "{}").status())
                .isEqualTo(400);
        assertThat(congress.organiser().put(slot + "/cancellation", reason).status())
                .isEqualTo(204);
        var other = reason.replace("blank", "leeg");
        assertThat(congress.organiser().put(slot + "/cancellation", other).status())
                .isEqualTo(204);
        assertThat(congress.organiser().delete(slot).status()).isEqualTo(204);
        var known = congress.organiser().get(slot).body();
        var mailed = Town.stranger()
                .internally("GET", "/internal/slots/" + congress.slot(), "")
                .body();
        for (var answer : List.of(known, mailed)) {
            assertThat(answer.path("cancelled").asBoolean()).isTrue();
            assertThat(answer.path("cancellationReason").asString()).isEqualTo("De zaal staat blank.");
            assertThat(answer.path("cancellationReasonEn").asString()).isEqualTo("The hall is flooded.");
        }
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            assertThat(told.first(2)).noneMatch(event -> event.body().toString().contains("blank"));
        }
    }

    @Test
    void whoIsWrittenAboutASlotIsToldWhatItIs() {
        congress.take(Example.ROW);
        var slot = Town.stranger().internally("GET", "/internal/slots/" + congress.slot(), "");
        assertThat(slot.body().path("congress").path("slug").asString()).isEqualTo(congress.slug());
        assertThat(slot.body().path("congress").path("contactEmail").asString())
                .isEqualTo("vragen@wijkcongres.example");
        assertThat(slot.body().path("session").path("title").path("nl").asString())
                .isEqualTo("Door Kanaleneiland");
        assertThat(Town.stranger().get("/internal/slots/" + congress.slot()).status())
                .isEqualTo(403);
    }
}
