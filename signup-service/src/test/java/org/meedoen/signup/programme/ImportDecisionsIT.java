package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;
import org.meedoen.signup.sheet.Workbooks;

/** What organisers decide about a file holds for its dry run and its import alike. */
class ImportDecisionsIT {

    private static final String HEADINGS =
            "session_key;Soort;Titel;slot_key;Datum;Begin;Einde;Waar;Aantal pers.;Opm. intern\n";
    private static final String ROW = "s1;werkbezoek;Lombok;s1-a;2090-11-19;10:00;11:00;Moskeeplein;24;nog bellen\n";
    private static final String COLUMNS = """
            [{"heading":"Waar","column":"meeting_point"},{"heading":"Aantal pers.","column":"capacity"},
            {"heading":"Opm. intern"}]""";
    private static final String PLAIN = String.join(",", ProgrammeColumn.OF_FILE.needed()) + "\n";

    private final TestCongress congress = new TestCongress(Town.congress("LIST"));

    @Test
    void unknownHeadingsAreChosenOnceForEveryOrganiser() {
        var refused = csv("?dryRun=true", HEADINGS + ROW);
        assertThat(refused.problem()).isEqualTo("import-mistakes");
        assertThat(texts(refused, "/mistakes", "code"))
                .containsExactlyInAnyOrder(
                        "missing-column", "missing-column", "unknown-column", "unknown-column", "unknown-column");
        assertThat(texts(refused, "/columns", "by"))
                .containsExactly("NAME", "GUESS", "GUESS", "NAME", "GUESS", "GUESS", "GUESS", "NONE", "NONE", "NONE");
        var tried = decided("?dryRun=true", HEADINGS + ROW, "\"columns\":" + COLUMNS);
        assertThat(tried.status()).as(tried.body().toString()).isEqualTo(200);
        assertThat(csv("?dryRun=true", HEADINGS + ROW).status())
                .as("A dry run remembers nothing")
                .isEqualTo(400);
        var taken = decided("", HEADINGS + ROW, "\"columns\":" + COLUMNS, "If-Match", tried.header("ETag"));
        assertThat(taken.body()).isEqualTo(tried.body());
        var other = new TestCongress(congress.slug(), Town.organiser(congress.slug()));
        var again = other.organiser()
                .putCsv(congress.path() + "/programme", (HEADINGS + ROW.replace(";24;", ";30;")).getBytes(UTF_8));
        assertThat(again.status()).as(again.body().toString()).isEqualTo(200);
        assertThat(again.body().at("/file/columns/8/by").asString()).isEqualTo("REMEMBERED");
        assertThat(again.body().at("/file/columns/9/column").isMissingNode()).isTrue();
        assertThat(capacity()).isEqualTo(30);
    }

    @Test
    void anotherCongressAndAnotherKindOfFileHaveTheirOwnChoices() {
        assertThat(decided("", HEADINGS + ROW, "\"columns\":" + COLUMNS).status())
                .isEqualTo(200);
        var elsewhere = new TestCongress(Town.congress("LIST"));
        assertThat(elsewhere
                        .organiser()
                        .putCsv(elsewhere.path() + "/programme", HEADINGS + ROW)
                        .status())
                .isEqualTo(400);
        var people = congress.organiser().putCsv(congress.path() + "/participants", "address,name,Opm. intern\n");
        assertThat(texts(people, "/mistakes", "code")).containsExactly("unknown-column");
    }

    @Test
    void aWrongCellIsCorrectedAndAWrongLineSkipped() {
        var file = PLAIN
                + "s1,workshop,Lombok,s1-a,2090-11-19,10:00,11:00,Plein,ca. 28\n"
                + "s2,workshop,Terwijde,s2-a,2090-11-19,veel,11:00,Plein,20\n";
        var refused = csv("?dryRun=true", file);
        assertThat(refused.body().at("/mistakes/0/value").asString()).isEqualTo("ca. 28");
        assertThat(refused.body().at("/mistakes/0/row").asString()).isEqualTo("Lombok");
        var decisions = "\"corrections\":[{\"line\":2,\"column\":\"capacity\",\"value\":\"28\"}],\"skipped\":[3]";
        var tried = decided("?dryRun=true", file, decisions);
        assertThat(tried.body().at("/slots/added").asInt()).isOne();
        assertThat(tried.body().at("/file/skipped").toString()).isEqualTo("[3]");
        assertThat(tried.body().at("/file/corrected/0/after").asString()).isEqualTo("28");
        assertThat(decided("", file, decisions, "If-Match", tried.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(capacity()).isEqualTo(28);
        assertThat(counts()).contains("\"corrected\":1", "\"skipped\":1");
    }

    @Test
    void aRowIsRecognisedByTheTitleOfItsSession() {
        congress.take(Example.row());
        var file = PLAIN
                + "s2,workshop,Lombok,s2-a,2090-11-19,10:00,11:00,Plein,20\n"
                + ",,,s2-b,2090-11-19,12:00,13:00,Plein,veel\n"
                + "s1,visit,,s1-a,2090-11-19,09:30,11:00,Krachtstation,20\n";
        var refused = csv("?dryRun=true", file);
        assertThat(texts(refused, "/mistakes", "row")).containsExactly("Lombok", "Door Kanaleneiland");
        var decided = decided(
                "?dryRun=true",
                file,
                "\"corrections\":[{\"line\":3,\"column\":\"capacity\",\"value\":\"28\"}],\"skipped\":[4]");
        assertThat(decided.body().at("/file/names").toString())
                .isEqualTo("[{\"line\":3,\"name\":\"Lombok\"},{\"line\":4,\"name\":\"Door Kanaleneiland\"}]");
    }

    @Test
    void aCorrectionIsCheckedLikeAnyCell() {
        var file = PLAIN + "s1,workshop,Lombok,s1-a,2090-11-19,10:00,11:00,Plein,ca. 28\n";
        var wrong = decided("", file, "\"corrections\":[{\"line\":2,\"column\":\"capacity\",\"value\":\"veel\"}]");
        assertThat(wrong.problem()).isEqualTo("import-mistakes");
        assertThat(wrong.body().at("/mistakes/0/value").asString()).isEqualTo("veel");
    }

    @Test
    void otherCorrectionsHaveAnotherTag() {
        var file = PLAIN + "s1,workshop,Lombok,s1-a,2090-11-19,10:00,11:00,Plein,x\n";
        var correction = "\"corrections\":[{\"line\":2,\"column\":\"capacity\",\"value\":\"%s\"}]";
        var tried = decided("?dryRun=true", file, correction.formatted("28"));
        assertThat(decided("", file, correction.formatted("29"), "If-Match", tried.header("ETag"))
                        .problem())
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void rowsBelowASkippedOneStayWithItsSession() {
        congress.take(Example.row("slot_key", "s1-a"), Example.row("session_key", "s0", "slot_key", "s0-a"));
        var file = PLAIN
                + "s0,workshop,Nul,s0-a,2090-11-19,09:00,10:00,Plein,20\n"
                + "s1,werkbezoek,Door Kanaleneiland,s1-a,2090-11-19,veel,11:00,Plein,20\n"
                + ",werkbezoek,Door Kanaleneiland,s1-b,2090-11-19,12:00,13:00,Plein,20\n";
        assertThat(decided("", file, "\"skipped\":[3]").status()).isEqualTo(200);
        var sessions = congress.programme().path("sessions");
        assertThat(sessions.valueStream()
                        .filter(session -> session.at("/title/nl").asString().equals("Door Kanaleneiland"))
                        .map(session -> session.path("slots").size()))
                .containsExactly(2);
    }

    @Test
    void aWorkbookIsDecidedAboutInTheSameWay() {
        var rows = Workbooks.row(ProgrammeColumn.OF_FILE.needed().toArray(String[]::new))
                + Workbooks.row("s1", "workshop", "Lombok", "s1-a", "2090-11-19", "10:00", "11:00", "Plein", "veel");
        var file = Base64.getEncoder().encodeToString(Workbooks.of(rows).bytes());
        var taken = congress.organiser()
                .put(
                        congress.path() + "/programme",
                        "{\"file\":\"%s\",\"corrections\":[{\"line\":2,\"column\":\"capacity\",\"value\":\"12\"}]}"
                                .formatted(file));
        assertThat(taken.status()).as(taken.body().toString()).isEqualTo(200);
        assertThat(capacity()).isEqualTo(12);
    }

    @Test
    void aBodyThatDescribesNoFileIsRefused() {
        var path = congress.path() + "/programme";
        assertThat(congress.organiser().put(path, "{\"skipped\":[2]}").problem())
                .isEqualTo("invalid-fields");
        assertThat(congress.organiser().put(path, "null").problem()).isEqualTo("malformed-request");
        assertThat(congress.organiser().put(path, "{\"file\":\"***\"}").problem())
                .isEqualTo("invalid-fields");
        assertThat(congress.organiser()
                        .put(path, "{\"file\":\"\",\"columns\":[{\"heading\":\"\"}],\"skipped\":[0]}")
                        .body()
                        .path("fields")
                        .size())
                .isEqualTo(2);
        assertThat(congress.organiser()
                        .put(path, "{\"file\":\"%s\"}".formatted("A".repeat(7_000_000)))
                        .problem())
                .isEqualTo("too-large");
    }

    private static List<String> texts(Answered answered, String list, String field) {
        return answered.body()
                .at(list)
                .valueStream()
                .map(one -> one.path(field).asString())
                .toList();
    }

    private Answered csv(String query, String file) {
        return congress.organiser().putCsv(congress.path() + "/programme" + query, file);
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
