package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;

/** What organisers changed in the browser after an import is not lost by the next one without notice. */
class EditedCellsIT {

    private static final String FILE = file(20);
    private static final String UNLESS_CHANGED = "\"edited\":\"KEEP_UNLESS_CHANGED\"";

    private final TestCongress congress = new TestCongress(Town.congress("ANYONE"));

    private static String file(int capacity) {
        return String.join(",", ProgrammeColumn.OF_FILE.needed())
                + "\ns1,workshop,Lombok,s1-a,2090-11-19,10:00,11:00,Plein,%d\n".formatted(capacity);
    }

    @BeforeEach
    void aSlotIsEditedAfterItsImport() {
        accepted(csv("", FILE));
        accepted(congress.organiser().patch(congress.path() + "/slots/" + congress.slot(), "{\"capacity\": 24}"));
    }

    @Test
    void anEditIsKeptIfTheFileDidNotChange() {
        var tried = decided("?dryRun=true", FILE, UNLESS_CHANGED);
        assertThat(edited(tried)).containsExactly("capacity 20 24 20 false true");
        assertThat(tried.body().at("/slots/changed").asInt()).isZero();
        var taken = decided("", FILE, UNLESS_CHANGED, "If-Match", tried.header("ETag"));
        assertThat(taken.body()).isEqualTo(tried.body());
        assertThat(capacity()).isEqualTo(24);
        assertThat(counts()).contains("\"editsKept\":1");
        assertThat(edited(decided("?dryRun=true", FILE, UNLESS_CHANGED)))
                .as("The next time it is asked about again")
                .containsExactly("capacity 20 24 20 false true");
    }

    @Test
    void theFileCountsIfBothChangedUnlessTheEditIsChosen() {
        assertThat(edited(decided("?dryRun=true", file(22), UNLESS_CHANGED)))
                .containsExactly("capacity 20 24 22 true false");
        var kept = UNLESS_CHANGED + ",\"editedCells\":[{\"line\":2,\"column\":\"capacity\",\"kept\":true}]";
        assertThat(edited(decided("", file(22), kept))).containsExactly("capacity 20 24 22 true true");
        assertThat(capacity()).isEqualTo(24);
        assertThat(edited(decided("?dryRun=true", file(22), UNLESS_CHANGED)))
                .as("What the last file had is what counts, not what was kept")
                .containsExactly("capacity 22 24 22 false true");
        accepted(decided("", file(23), UNLESS_CHANGED));
        assertThat(capacity()).isEqualTo(23);
        assertThat(counts()).contains("\"editsReplaced\":1");
    }

    @Test
    void oneRuleHoldsForAllCells() {
        assertThat(edited(decided("?dryRun=true", file(22), "\"edited\":\"KEEP\"")))
                .containsExactly("capacity 20 24 22 true true");
        accepted(decided("", FILE, "\"edited\":\"FILE\""));
        assertThat(capacity()).isEqualTo(20);
    }

    @Test
    void withoutDecisionsTheFileCountsAndTheAnswerTellsWhatItReplaces() {
        assertThat(edited(csv("", FILE))).containsExactly("capacity 20 24 20 false false");
        assertThat(capacity()).isEqualTo(20);
        assertThat(edited(csv("", FILE))).isEmpty();
    }

    @Test
    void otherChoicesHaveAnotherTag() {
        var tried = decided("?dryRun=true", FILE, UNLESS_CHANGED);
        assertThat(csv("", FILE, "If-Match", tried.header("ETag")).problem()).isEqualTo("changed-meanwhile");
        accepted(congress.organiser().patch(congress.path() + "/slots/" + congress.slot(), "{\"capacity\": 26}"));
        assertThat(decided("", FILE, UNLESS_CHANGED, "If-Match", tried.header("ETag"))
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(capacity()).isEqualTo(26);
    }

    @Test
    void aDryRunRemembersNothing() {
        accepted(csv("?dryRun=true", file(22)));
        assertThat(edited(csv("?dryRun=true", FILE))).containsExactly("capacity 20 24 20 false false");
    }

    @Test
    void aKeptValueIsCheckedWithTheRestOfTheFile() {
        var aside = FILE.replace("capacity\n", "capacity,set_aside\n").replace(",20\n", ",20,0\n");
        accepted(csv("", aside));
        accepted(congress.organiser()
                .patch(congress.path() + "/slots/" + congress.slot(), "{\"capacity\": 24, \"setAside\": 22}"));
        var refused = decided("", aside.replace(",20,", ",10,"), UNLESS_CHANGED);
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        assertThat(refused.body().at("/mistakes/0/column").asString()).isEqualTo("set_aside");
        assertThat(cells(refused))
                .as("They can be chosen from the file instead")
                .containsExactly("capacity 20 24 10 true false", "set_aside  22  false true");
    }

    @Test
    void whoEditedACellIsTold() {
        var other = Town.organiser(congress.slug());
        accepted(other.patch(congress.path() + "/slots/" + congress.slot(), "{\"waitingList\": false}"));
        var trail = congress.path() + "/audit-trail";
        var entries = congress.organiser().get(trail).body();
        var cells = decided("?dryRun=true", FILE, UNLESS_CHANGED).body().path("edited");
        assertThat(cells).hasSize(1);
        var last = cells.path(0).path("lastEdit");
        assertThat(last.path("occurredAt").asString())
                .as("Not the later edit of another cell")
                .isEqualTo(entries.path(1).path("occurredAt").asString());
        assertThat(last.path("email").asString())
                .isEqualTo(entries.path(1).path("email").asString())
                .contains("@");
        assertThat(last.path("actor").asString())
                .isEqualTo(entries.path(1).path("actor").asString());
    }

    @Test
    void aChoiceForACellThatTheFileDoesNotHaveIsAMistake() {
        var choice = "\"editedCells\":[{\"line\":%d,\"column\":\"%s\",\"kept\":true}]";
        assertThat(decided("", FILE, choice.formatted(9, "capacity"))
                        .body()
                        .at("/mistakes/0/code")
                        .asString())
                .isEqualTo("no-such-line");
        assertThat(decided("", FILE, choice.formatted(2, "theme"))
                        .body()
                        .at("/mistakes/0/code")
                        .asString())
                .isEqualTo("no-such-cell");
        assertThat(decided("", FILE, "\"editedCells\":[{\"line\":0,\"column\":\"theme\",\"kept\":true}]")
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(decided("", FILE, "\"edited\":\"PERHAPS\"").problem()).isEqualTo("invalid-fields");
    }

    private static void accepted(Answered answered) {
        assertThat(answered.status()).as(answered.body().toString()).isEqualTo(200);
    }

    private static List<String> edited(Answered answered) {
        accepted(answered);
        return cells(answered);
    }

    private static List<String> cells(Answered answered) {
        return answered.body()
                .path("edited")
                .valueStream()
                .map(cell -> String.join(
                        " ",
                        cell.path("column").asString(),
                        cell.path("imported").asString(),
                        cell.path("now").asString(),
                        cell.path("inFile").asString(),
                        String.valueOf(cell.path("fileChanged").asBoolean()),
                        String.valueOf(cell.path("kept").asBoolean())))
                .toList();
    }

    private Answered csv(String query, String file, String... headers) {
        return congress.organiser().putCsv(congress.path() + "/programme" + query, file.getBytes(UTF_8), headers);
    }

    private Answered decided(String query, String file, String decisions, String... headers) {
        var content = Base64.getEncoder().encodeToString(file.getBytes(UTF_8));
        return congress.organiser()
                .put(
                        congress.path() + "/programme" + query,
                        "{\"file\":\"%s\",%s}".formatted(content, decisions),
                        headers);
    }

    private int capacity() {
        return congress.programme().at("/sessions/0/slots/0/capacity").asInt();
    }

    private String counts() {
        return Town.jdbc()
                .sql("select counts::text from audit_entry where congress = ? order by id desc limit 1")
                .param(congress.slug())
                .query(String.class)
                .single();
    }
}
