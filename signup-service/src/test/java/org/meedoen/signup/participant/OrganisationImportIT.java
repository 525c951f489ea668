package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.TestCongress;

/** How organisers keep the list of organisations. */
class OrganisationImportIT {

    private final TestCongress congress = new TestCongress(Town.congress("LIST"));

    @Test
    void aDryRunHasTheAnswerOfTheImportAndStoresNothing() {
        take("", "utr,Utrecht\nams,Gemeente Amsterdam\n");
        var before = all();
        var file = "ams,Gemeente Amsterdam\nutr,Gemeente Utrecht\nrtm,Gemeente Rotterdam\n";
        var dry = take("?dryRun=true", file);
        assertThat(dry.body().toString()).isEqualTo("""
                {"added":1,"changed":1,"unchanged":1,"changes":[{"line":3,"id":"utr","fields":[\
                {"column":"name","before":"Utrecht","after":"Gemeente Utrecht"}]}],\
                "renamed":[],"lines":[{"line":2,"name":"Gemeente Amsterdam","effect":"UNCHANGED","fields":[]},\
                {"line":3,"name":"Gemeente Utrecht","effect":"CHANGED","fields":[\
                {"column":"name","before":"Utrecht","after":"Gemeente Utrecht"}]},\
                {"line":4,"name":"Gemeente Rotterdam","effect":"ADDED","fields":[\
                {"column":"id","before":"","after":"rtm"}]}],"people":{"mailed":0,"promoted":0,"tooMany":0},"file":{"columns":[\
                {"heading":"id","column":"id","by":"NAME","examples":["ams","utr","rtm"]},\
                {"heading":"name","column":"name","by":"NAME","examples":["Gemeente Amsterdam","Gemeente Utrecht",\
                "Gemeente Rotterdam"]}],"daysMoved":0,"corrected":[],"skipped":[],"names":[]}}""");
        assertThat(all()).isEqualTo(before);
        assertThat(take("", file).body()).isEqualTo(dry.body());
        assertThat(all())
                .isEqualTo("[{\"id\":\"ams\",\"name\":\"Gemeente Amsterdam\"},"
                        + "{\"id\":\"rtm\",\"name\":\"Gemeente Rotterdam\"},"
                        + "{\"id\":\"utr\",\"name\":\"Gemeente Utrecht\"}]");
    }

    @Test
    void aFileWithMistakesIsRefusedByBoth() {
        for (var query : List.of("?dryRun=true", "")) {
            var refused = take(query, "utr,Utrecht\nutr,\nams,\n,Rotterdam\n");
            assertThat(refused.problem()).isEqualTo("import-mistakes");
            assertThat(refused.body()
                            .path("mistakes")
                            .valueStream()
                            .map(one ->
                                    one.path("line") + " " + one.path("column").asString() + " "
                                            + one.path("code").asString()))
                    .containsExactly("3 name required", "3 id duplicate-key", "4 name required", "5 id required");
        }
        assertThat(all()).isEqualTo("[]");
    }

    private Answered take(String query, String rows) {
        return congress.organiser().putCsv(congress.path() + "/organisations" + query, "id,name\n" + rows);
    }

    private String all() {
        return Town.stranger().get(congress.path() + "/organisations").body().toString();
    }
}
