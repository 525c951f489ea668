package org.meedoen.signup.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.Town;

/** An import with the tag of its dry run stores what that showed, or nothing. */
class ExpectedEffectIT {

    private final TestCongress congress = new TestCongress(Town.congress("LIST"));

    @Test
    void aProgrammeThatChangedMeanwhileIsNotImported() {
        congress.take(Example.row("capacity", "20"));
        var file = Example.file(Example.row("capacity", "30"));
        var shown = put("/programme?dryRun=true", file);
        congress.take(Example.row("capacity", "25"));
        var refused = put("/programme", file, "If-Match", shown.header("ETag"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("changed-meanwhile");
        assertThat(capacity()).isEqualTo(25);
        var shownAgain = put("/programme?dryRun=true", file);
        assertThat(put("/programme", file, "If-Match", shownAgain.header("ETag"))
                        .status())
                .isEqualTo(200);
        assertThat(capacity()).isEqualTo(30);
    }

    @Test
    void aListThatChangedMeanwhileIsNotImported() {
        var organisations = "id,name\nutr,Utrecht\n".getBytes(UTF_8);
        refusedAfter("/organisations", organisations, "id,name\nutr,Gemeente Utrecht\n");
        var address = Town.freshEmail();
        var participants = "address,name,days\n%s,Ann,2090-11-19\n".formatted(address);
        refusedAfter("/participants", participants.getBytes(UTF_8), "address,name\n%s,Ann\n".formatted(address));
    }

    @Test
    void anImportWithoutATagIsNotCompared() {
        congress.take(Example.row("capacity", "20"));
        assertThat(put("/programme", Example.file(Example.row("capacity", "30")))
                        .status())
                .isEqualTo(200);
        assertThat(capacity()).isEqualTo(30);
    }

    private void refusedAfter(String list, byte[] file, String meanwhile) {
        var shown = put(list + "?dryRun=true", file);
        assertThat(put(list, meanwhile.getBytes(UTF_8)).status()).isEqualTo(200);
        assertThat(put(list, file, "If-Match", shown.header("ETag")).status()).isEqualTo(412);
        var now = put(list + "?dryRun=true", file);
        assertThat(now.body().path("changed").asInt()).isOne();
        assertThat(put(list, file, "If-Match", now.header("ETag")).status()).isEqualTo(200);
    }

    private Answered put(String path, byte[] file, String... headers) {
        return congress.organiser().putCsv(congress.path() + path, file, headers);
    }

    private int capacity() {
        return congress.programme().at("/sessions/0/slots/0/capacity").asInt();
    }
}
