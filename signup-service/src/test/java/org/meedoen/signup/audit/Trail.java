package org.meedoen.signup.audit;

import java.util.List;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;
import tools.jackson.databind.JsonNode;

/** The audit trail of a congress, as its organiser reads it. */
record Trail(TestCongress congress) {

    Trail() {
        this(new TestCongress());
    }

    Browser organiser() {
        return congress.organiser();
    }

    String path() {
        return congress.path() + "/audit-trail";
    }

    /** The path of a new slot. */
    String slot() {
        congress.take(Example.ROW);
        return congress.path() + "/slots/" + congress.slot();
    }

    void list(String file) {
        organiser().putCsv(congress.path() + "/participants", file);
    }

    List<JsonNode> all(String... query) {
        return organiser()
                .get(path() + String.join("", query))
                .body()
                .valueStream()
                .toList();
    }

    JsonNode newest() {
        return all().getFirst();
    }

    static String told(JsonNode entry) {
        return entry.path("action").asString() + " " + entry.path("result").asString();
    }

    static List<String> changes(JsonNode entry) {
        return entry.path("changes")
                .valueStream()
                .map(change -> "%s: %s → %s"
                        .formatted(
                                change.path("field").asString(),
                                change.path("before").asString("null"),
                                change.path("after").asString("null")))
                .toList();
    }

    static String account(Browser who) {
        return who.get("/api/v1/me").body().at("/account/id").asString();
    }

    /** All that the table holds of this congress. */
    String stored() {
        return String.join(
                "\n",
                Town.jdbc()
                        .sql("select audit_entry::text from audit_entry where congress = ? order by id")
                        .param(congress.slug())
                        .query(String.class)
                        .list());
    }
}
