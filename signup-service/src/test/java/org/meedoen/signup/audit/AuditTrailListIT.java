package org.meedoen.signup.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.TestCongress;

class AuditTrailListIT {

    private final Trail trail = new Trail();
    private final TestCongress congress = trail.congress();
    private final Browser organiser = congress.organiser();

    @Test
    void theTrailIsFilteredAndComesInPages() {
        var slot = trail.slot();
        for (var capacity = 1; capacity <= 3; capacity++)
            organiser.patch(slot, "{\"capacity\": %d}".formatted(capacity));
        assertThat(trail.all("?action=CHANGE_SLOT")).hasSize(3);
        assertThat(trail.all("?object=slot/" + congress.slot())).hasSize(3);
        assertThat(trail.all("?object=slot/none")).isEmpty();
        assertThat(trail.all("?actor=" + Trail.account(organiser)))
                .hasSize(4)
                .noneMatch(entry -> Trail.told(entry).startsWith("CREATE"));
        assertThat(trail.all("?from=2000-01-01&to=2090-01-01")).hasSameSizeAs(trail.all());
        assertThat(trail.all("?from=2090-01-01")).isEmpty();
        assertThat(trail.all("?from=%2B999999999-12-31")).isEmpty();
        assertThat(trail.all("?to=2001-01-01")).isEmpty();
        var first = organiser.get(trail.path() + "?limit=2&action=CHANGE_SLOT");
        assertThat(first.header("Total-Count")).isEqualTo("3");
        assertThat(first.header("Link"))
                .contains("page=2")
                .contains("action=CHANGE_SLOT")
                .contains("rel=\"next\"");
        assertThat(Stream.of("?action=x", "?actor=x", "?from=x", "?to=x", "?byClock=x", "?limit=0")
                        .map(wrong -> organiser.get(trail.path() + wrong).status()))
                .containsOnly(400);
        assertThat(Town.administrator()
                        .get("/api/v1/congresses/nowhere/audit-trail")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whatAnEntryMentionsIsCalledAsItIsToday() {
        var slot = trail.slot();
        organiser.patch(slot, "{\"capacity\": 24}");
        trail.list("address,name\n%s,Sam Jansen\n".formatted(Town.freshEmail()));
        var sam = congress.path() + "/participants/"
                + organiser
                        .get(congress.path() + "/participants")
                        .body()
                        .at("/0/id")
                        .asString();
        organiser.patch(sam, "{\"name\": \"Sam de Vries\"}");
        assertThat(named("CHANGE_PARTICIPANT")).isEqualTo("{\"" + object(sam) + "\":{\"nl\":\"Sam de Vries\"}}");
        assertThat(named("CHANGE_SLOT")).startsWith("{\"slot/" + congress.slot() + "\":{\"nl\":\"Door Kanaleneiland");
        organiser.delete(sam);
        assertThat(named("CHANGE_PARTICIPANT")).isEqualTo("{}");
        assertThat(trail.stored()).doesNotContain("Vries");
    }

    private String named(String action) {
        return trail.all("?action=" + action).getFirst().path("names").toString();
    }

    private String object(String participant) {
        return participant.replace(congress.path() + "/participants/", "participant/");
    }

    @Test
    void theTrailIsAFileForSpreadsheets() {
        organiser.patch(trail.slot(), "{\"capacity\": 24}");
        var file = new String(
                organiser.export(trail.path() + ".csv?action=CHANGE_SLOT", "Accept-Language", "nl"),
                StandardCharsets.UTF_8);
        assertThat(file.lines())
                .hasSize(2)
                .element(0)
                .isEqualTo("\uFEFFtime;actor;action;object;result;reason;changes;counts;network");
        assertThat(file)
                .contains(congress.slug() + "@wijkcongres.example;CHANGE_SLOT;slot/" + congress.slot() + ";DONE;;")
                .contains("capacity: 20 → 24");
    }

    @Test
    void forPeopleTheFileIsInTheWordsOfThePage() {
        organiser.patch(trail.slot(), "{\"capacity\": 24}");
        var file = new String(
                organiser
                        .file(trail.path() + ".csv?action=CHANGE_SLOT&language=nl")
                        .body(),
                StandardCharsets.UTF_8);
        assertThat(file)
                .contains("\uFEFFtijd;wie;actie;wat;resultaat;")
                .contains(";Tijdstip wijzigen;tijdstip/" + congress.slot() + ";gelukt;;")
                .contains("plekken: 20 → 24");
        var name = organiser.file(trail.path() + ".xlsx?language=nl").headers().firstValue("Content-Disposition");
        assertThat(name).hasValueSatisfying(it -> assertThat(it).contains("-geschiedenis.xlsx"));
    }
}
