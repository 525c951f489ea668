package org.meedoen.signup.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.Browser;
import org.meedoen.signup.registration.SharedInstance;
import org.meedoen.signup.registration.Stage.Person;
import tools.jackson.databind.JsonNode;

/** A congress whose organiser writes messages. */
abstract class Announcing extends SharedInstance {

    final Browser organiser =
            new Browser(service.port()).with("meedoen_session", UUID.randomUUID() + "/ORGANISER:" + stage.congress());
    final String path = "/api/v1/congresses/" + stage.congress() + "/announcements";

    JsonNode read(String id, String wanted) {
        return new Browser(service.port())
                .internally("POST", "/internal/announcements/" + id + "/readers", wanted)
                .body();
    }

    Person person(String name) {
        return stage.also(stage.mailbox(UUID.randomUUID() + "@deelnemer.example"), name, null);
    }

    static String text(Person person) {
        return person.participant().toString();
    }

    String sessionOf(SlotId slot) {
        return stage.jdbc()
                .sql("select session_id::text from slot where id = ?")
                .param(slot.value())
                .query(String.class)
                .single();
    }

    String written(String kind, String of) {
        var added = organiser.post(path, message(kind, of, "Tot morgen"));
        assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
        return added.text("id");
    }

    static String message(String kind, String of, String subject) {
        return """
                {"audience": {"kind": "%s"%s}, "subject": {"nl": "%s"}, "body": {"nl": "Tot morgen, {naam}."}}
                """.formatted(kind, of == null ? "" : ", \"of\": \"" + of + "\"", subject);
    }

    Browser.Answered send(String id, String json) {
        return organiser.put(path + "/" + id + "/dispatch", json);
    }

    Browser.Answered stop(String id) {
        return organiser.delete(path + "/" + id + "/dispatch");
    }

    void awaitState(String id, String state) {
        await().untilAsserted(() ->
                assertThat(organiser.get(path + "/" + id).text("state")).isEqualTo(state));
    }

    List<String> recipients(String id) {
        return organiser
                .get(path + "/" + id + "/recipients")
                .body()
                .valueStream()
                .map(one -> one.path("name").asString())
                .toList();
    }

    static List<String> ids(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    List<String> audits() {
        return stage.jdbc()
                .sql("select action || ' ' || result from audit_entry where congress = ? order by id")
                .param(stage.congress().value())
                .query(String.class)
                .list();
    }
}
