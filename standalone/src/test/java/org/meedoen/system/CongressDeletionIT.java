package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.meedoen.system.Person.expect;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Deletes a congress in which somebody had a place. Nothing of it is left in any database or response. */
@Timeout(180)
class CongressDeletionIT {

    private static final Duration SOON = Duration.ofSeconds(40);

    private final RunningMeedoen meedoen = RunningMeedoen.shared();
    private final Congress congress = Congress.openToAnyone(meedoen);
    private final HttpBrowser organiser = congress.organiser().browser();

    @Test
    void nothingOfItIsKept() {
        congress.plan("visit;09:00;11:00;20;ja");
        var slot = congress.slot("visit");
        var person = Person.anybody(meedoen).takingPartIn(congress);
        var signup = expect(201, person.ask(congress, slot)).json().get("id").asString();
        person.mailbox().await(mail -> mail.text().contains("Bezoek visit"));
        assertThat(delete().problem()).isEqualTo("still-published");
        assertThat(organiser.delete(congress.path() + "/publication").problem()).isEqualTo("signups-exist");

        expect(200, person.withdraw(congress, signup));
        await().atMost(SOON)
                .until(() -> organiser.delete(congress.path() + "/publication").status() == 200);
        expect(204, delete());

        for (var path : List.of("", "/programme", "/signups")) {
            assertThat(person.browser().get(congress.path() + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        await().atMost(SOON).until(() -> !congress.availability(slot).has("capacity"));
        var checked = meedoen.check(20);
        assertThat(checked.about(congress.slug())).isEmpty();
        assertThat(checked.about(signup)).isEmpty();
        assertThat(checked.about(slot)).isEmpty();
        for (var service : List.of("signup", "capacity", "notification")) {
            assertThat(tablesNaming(service)).as(service).isEmpty();
        }
    }

    private HttpBrowser.Answer delete() {
        return organiser.delete(congress.path() + "?confirmation=" + congress.slug());
    }

    /** The tables with rows of the congress. */
    private List<String> tablesNaming(String service) {
        var database = meedoen.database(service);
        var tables = database.sql("select table_name from information_schema.columns where column_name = 'congress'")
                .query(String.class)
                .list();
        assertThat(tables).isNotEmpty();
        return tables.stream()
                .filter(table -> database.sql("select count(*) from " + table + " where congress = ?")
                                .param(congress.slug())
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }
}
