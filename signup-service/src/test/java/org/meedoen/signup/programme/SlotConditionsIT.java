package org.meedoen.signup.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.signup.Browser.Answered;

/** Two organisers may change the same slot: neither undoes what they have not seen. */
class SlotConditionsIT {

    private final TestCongress congress = new TestCongress();

    @BeforeEach
    void importSlot() {
        congress.take(Example.ROW);
    }

    @Test
    void whoeverComesSecondIsRefusedAndTheFirstChangeStays() {
        var seen = read().header("ETag");
        var first = change(seen, "{\"capacity\": 24}");
        assertThat(first.status()).isEqualTo(200);
        assertThat(change(seen, "{\"capacity\": 30}").problem()).isEqualTo("changed-meanwhile");
        assertThat(change(seen, "{\"capacity\": 30}").status()).isEqualTo(412);
        assertThat(read().body()).isEqualTo(first.body());
        assertThat(change(first.header("ETag"), "{\"capacity\": 30}").status()).isEqualTo(200);
    }

    @Test
    void anAnswerHasTheTagOfTheNextRead() {
        var changed = change(read().header("ETag"), "{\"end\": \"2090-11-19T10:30:00Z\"}");
        assertThat(changed.header("ETag")).isNotEmpty().isEqualTo(read().header("ETag"));
    }

    @Test
    void whatNobodyIsMailedAboutMakesAnotherTagAsWell() {
        var seen = read().header("ETag");
        change(seen, "{\"meetingPoint\": {\"name\": \"Krachtstation\", \"nameEn\": \"Power station\"}}");
        assertThat(read().header("ETag")).isNotEqualTo(seen);
    }

    @Test
    void aRepeatedChangeSucceedsAgain() {
        var seen = read().header("ETag");
        var first = change(seen, "{\"capacity\": 24}");
        assertThat(change(seen, "{\"capacity\": 24}").body()).isEqualTo(first.body());
    }

    @Test
    void ofManyAtOnceOneSucceeds() {
        var seen = read().header("ETag");
        var all = IntStream.range(0, 8)
                .mapToObj(index -> "{\"capacity\": %d}".formatted(100 + index))
                .map(json -> CompletableFuture.supplyAsync(() -> change(seen, json)))
                .toList();
        assertThat(all.stream().filter(one -> one.join().status() == 200)).hasSize(1);
        assertThat(all.stream().filter(one -> one.join().status() == 412)).hasSize(7);
    }

    @Test
    void aSlotThatWasMovedIsNotCancelledByWhoeverSawTheOldTime() {
        var seen = read().header("ETag");
        change(seen, "{\"end\": \"2090-11-19T10:30:00Z\"}");
        var refused = congress.organiser().delete(path(), "If-Match", seen);
        assertThat(refused.problem()).isEqualTo("changed-meanwhile");
        assertThat(read().body().path("cancelled").asBoolean()).isFalse();
        var now = read().header("ETag");
        assertThat(congress.organiser().delete(path(), "If-Match", now).status())
                .isEqualTo(204);
        assertThat(congress.organiser().delete(path(), "If-Match", now).status())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/%s", "other", ",,,", "\""})
    void aTagThatIsNotTheSlotsIsRefused(String header) {
        var seen = read().header("ETag");
        assertThat(change(header.formatted(seen), "{\"capacity\": 24}").problem())
                .isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"other\", %s"})
    void aTagOfTheSlotAmongOthersIsEnough(String header) {
        var seen = read().header("ETag");
        assertThat(change(header.formatted(seen), "{\"capacity\": 24}").status())
                .isEqualTo(200);
    }

    @Test
    void withoutAConditionTheLastChangeCounts() {
        congress.organiser().patch(path(), "{\"capacity\": 24}");
        assertThat(congress.organiser().patch(path(), "{\"capacity\": 30}").status())
                .isEqualTo(200);
    }

    @Test
    void aSlotOfAnotherCongressIsNotThere() {
        var other = new TestCongress();
        assertThat(other.organiser()
                        .get(other.path() + "/slots/" + congress.slot())
                        .problem())
                .isEqualTo("not-found");
    }

    private String path() {
        return congress.path() + "/slots/" + congress.slot();
    }

    private Answered read() {
        return congress.organiser().get(path());
    }

    private Answered change(String ifMatch, String json) {
        return congress.organiser().patch(path(), json, "If-Match", ifMatch);
    }
}
