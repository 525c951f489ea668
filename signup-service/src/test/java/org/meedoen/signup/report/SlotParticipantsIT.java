package org.meedoen.signup.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.SlotId;
import org.meedoen.contracts.capacity.PlaceConfirmed;
import org.meedoen.contracts.capacity.PlaceConfirmed.How;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.Organising;
import org.meedoen.signup.registration.Requests;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

class SlotParticipantsIT extends SharedInstance {

    private final Browser organiser =
            new Browser(service.port()).with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress());
    private final SlotId slot = stage.slot();

    @Test
    void theOrderIsThatOfAllocation() {
        capacity.has(slot, 3);
        var asked = Requests.all(IntStream.range(0, 20)
                .mapToObj(number -> person("Deelnemer %02d".formatted(number)))
                .map(person -> service.signingUp(person, slot)));
        assertThat(asked).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        var waiting = list("waiting");
        assertThat(ids(waiting)).isEqualTo(queue());
        assertThat(waiting)
                .extracting(one -> one.path("number").asInt())
                .isEqualTo(IntStream.rangeClosed(1, 17).boxed().toList());
        assertThat(names(list("confirmed"))).hasSize(3).isSorted();
        assertThat(list("confirmed")).noneMatch(one -> one.has("number"));
    }

    @Test
    void whoeverWithdrewIsNotThereAndThoseBehindMoveUp() {
        capacity.has(slot, 1);
        var anna = person("Anna");
        var place = service.signUp(anna, slot).id();
        var bram = person("Bram");
        var wait = service.signUp(bram, slot).id();
        service.signUp(person("Cees"), slot);
        service.withdraw(bram, wait);
        assertThat(names(list("waiting"))).containsExactly("Cees");
        assertThat(list("waiting").getFirst().path("number").asInt()).isOne();
        service.withdraw(anna, place);
        await().untilAsserted(() -> assertThat(names(list("confirmed"))).containsExactly("Cees"));
        assertThat(list("waiting")).isEmpty();
    }

    @Test
    void aPlaceThatWasSetAsideIsMarked() {
        capacity.has(slot, 1);
        service.signUp(person("Anna"), slot);
        var dora = person("Dora");
        var wait = service.signUp(dora, slot).id();
        capacity.tell(new PlaceConfirmed(
                stage.congress(), wait, slot, dora.participant(), 2, How.ASSIGNED, null, null, null, true, null));
        await().untilAsserted(() -> assertThat(names(list("confirmed"))).containsExactly("Anna", "Dora"));
        assertThat(list("confirmed"))
                .extracting(one -> one.path("fromSetAside").asBoolean())
                .containsExactly(false, true);
        assertThat(file(path(slot) + ".csv?language=nl").lines()).endsWith("ja;;Anna;;;nee;nee", "ja;;Dora;;;ja;nee");
        var report = path(slot).replaceAll("/slots/.*", "/reports/signups.csv?language=nl&slot=" + slot);
        assertThat(file(report).lines().skip(1).map(line -> line.replaceAll(".*;(Anna|Dora);.*;", "$1 ")))
                .containsExactlyInAnyOrder("Anna nee", "Dora ja");
        assertThat(organiser
                        .get("/api/v1/congresses/%s/participants/%s/story"
                                .formatted(stage.congress(), dora.participant()))
                        .body()
                        .at("/signups/0/decisions")
                        .valueStream()
                        .map(one -> one.path("kind").asString() + " " + one.path("fromSetAside")))
                .containsExactly("WAITLISTED false", "ASSIGNED true");
    }

    @Test
    void whatTheOrganisersCancelledIsNotThere() {
        service.signUp(person("Anna"), slot);
        stage.jdbc()
                .sql("update signup set status = 'CANCELLED' where slot_id = ?")
                .param(slot.value())
                .update();
        assertThat(list("confirmed")).isEmpty();
    }

    @Test
    void theFileHasNamesAndOrganisationsAndNoFormulaOrAddress() {
        capacity.has(slot, 1);
        stage.jdbc()
                .sql("insert into organisation (congress, id, name) values (?, 'utr', '=1+1')")
                .param(stage.congress().value())
                .update();
        var anna = person("@Anna");
        stage.jdbc()
                .sql("update participant set organisation = 'utr' where id = ?")
                .param(anna.participant().value())
                .update();
        var place = service.signUp(anna, slot).id();
        new Organising(service.port(), stage.congress())
                .addCompanion(
                        anna.participant(),
                        place,
                        "{\"companion\":\"INTERPRETER\",\"overCapacity\":true,\"reason\":\"x\"}");
        assertThat(list("confirmed").getFirst().path("companion").asString()).isEqualTo("INTERPRETER");
        service.signUp(person("Bram"), slot);
        assertThat(file(path(slot) + ".csv").lines())
                .containsExactly(
                        "\uFEFFplace;number;name;organisation;companion;from_set_aside;present",
                        "true;;'@Anna;'=1+1;INTERPRETER;false;false",
                        "false;1;Bram;;;false;false");
        assertThat(file(path(slot) + ".csv?language=nl").lines())
                .containsExactly(
                        "\uFEFFheeft een plek;nummer op de wachtlijst;naam;organisatie;wie meekomt;apart gezette plek;aanwezig",
                        "ja;;'@Anna;'=1+1;tolk;nee;nee",
                        "nee;1;Bram;;;nee;nee");
    }

    @Test
    void aSlotOfAnotherCongressIsNotFound() {
        assertThat(organiser.get(path(SlotId.random())).status()).isEqualTo(404);
        var elsewhere = path(slot).replace(stage.congress().value(), "elsewhere");
        assertThat(organiser.get(elsewhere).status()).isEqualTo(404);
    }

    private Person person(String name) {
        return stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), name, null);
    }

    private String path(SlotId of) {
        return "/api/v1/congresses/%s/slots/%s/participants".formatted(stage.congress(), of);
    }

    private String file(String path) {
        return new String(organiser.export(path, "Accept-Language", "nl"), StandardCharsets.UTF_8);
    }

    private List<JsonNode> list(String kind) {
        return organiser.get(path(slot)).body().path(kind).valueStream().toList();
    }

    private static List<String> ids(List<JsonNode> people) {
        return people.stream().map(one -> one.path("id").asString()).toList();
    }

    private static List<String> names(List<JsonNode> people) {
        return people.stream().map(one -> one.path("name").asString()).toList();
    }

    private List<String> queue() {
        return stage.jdbc().sql("""
                        select participant_id::text from signup where slot_id = ? and status = 'WAITLISTED'
                        order by waiting_rank
                        """).param(slot.value()).query(String.class).list();
    }
}
