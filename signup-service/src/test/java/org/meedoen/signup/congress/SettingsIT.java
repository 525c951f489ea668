package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;
import org.meedoen.testsupport.TestServers;

/** Organisers read the settings and change them. Nobody undoes what they have not seen. */
class SettingsIT {

    private final TestCongress congress = new TestCongress();

    @Test
    void theyAreReadInTheFormInWhichTheyAreChanged() {
        var all = wanted("Utrecht").replace("\"hostCity\"", """
                        "caps": [{"kind": "VISIT", "per": "DAY", "max": 1}, {"per": "CONGRESS", "max": 4}],
                        "pairPasses": 0, "promotionDaysBefore": 2, "promotionUntilTime": "09:30", "sample": true,
                        "hostCity\"""");
        assertThat(organiserPuts(all).status()).isEqualTo(200);
        var read = read();
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
        assertThat(read.body().path("name").path("en").asString()).isEqualTo("Neighbourhood congress");
        assertThat(read.body().path("caps")).hasSize(2);
        assertThat(read.body().path("pairPasses").asInt()).isZero();
        assertThat(read.body().path("promotionDaysBefore").asInt()).isEqualTo(2);
        assertThat(read.body().path("promotionUntilTime").asString()).startsWith("09:30");
        assertThat(read.body().path("sample").asBoolean()).isTrue();
        assertThat(read.body().path("admissionDomains").get(0).asString()).isEqualTo("domein.example");
        assertThat(read.body().path("organisers").get(0).asString())
                .isEqualTo(congress.slug() + "@wijkcongres.example");
    }

    @Test
    void everybodyReadsWithWhichSpeedsTravelTimesAreEstimated() {
        assertThat(organiserPuts(wanted("Utrecht")).status()).isEqualTo(200);
        assertThat(congress.programme().at("/congress/travelSpeeds/walking").asInt())
                .isEqualTo(5);
        assertThat(organiserPuts(travelling(4, 0)).status()).isEqualTo(200);
        assertThat(read().body().at("/travelSpeeds/cycling").asInt(-1)).isZero();
        assertThat(congress.programme().at("/congress/travelSpeeds/walking").asInt())
                .isEqualTo(4);
        var refused = organiserPuts(travelling(0, 41));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("fields").findValuesAsString("field"))
                .containsExactlyInAnyOrder("travelSpeeds.walking", "travelSpeeds.cycling");
    }

    private String travelling(int walking, int cycling) {
        var speeds = "\"travelSpeeds\": {\"walking\": %d, \"cycling\": %d}, \"hostCity\"".formatted(walking, cycling);
        return wanted("Utrecht").replace("\"hostCity\"", speeds);
    }

    @Test
    void aCongressInDutchAloneNeedsNoEnglishName() {
        var unnamed = wanted("Utrecht").replace(", \"en\": \"Neighbourhood congress\"", "");
        var refused = organiserPuts(unnamed);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().at("/fields/0/field").asString()).isEqualTo("name.en");
        assertThat(organiserPuts(unnamed.replace("\"hostCity\"", "\"english\": false, \"hostCity\""))
                        .status())
                .isEqualTo(200);
        assertThat(read().body().path("english").asBoolean(true)).isFalse();
        assertThat(read().body().path("name").has("en")).isFalse();
        var mailed = Town.stranger().internally("GET", "/internal/congresses/" + congress.slug(), "");
        assertThat(mailed.body().path("english").asBoolean(true)).isFalse();
        assertThat(congress.programme().at("/congress/english").asBoolean(true)).isFalse();
    }

    @Test
    void sentBackTheyChangeNothing() {
        congress.take(Example.ROW);
        var before = read();
        var programme = congress.programme();
        assertThat(organiserPuts(before.body().toString()).status()).isEqualTo(200);
        assertThat(Town.administrator()
                        .put(congress.path(), before.body().toString())
                        .status())
                .isEqualTo(200);
        assertThat(read().body()).isEqualTo(before.body());
        assertThat(read().header("ETag")).isEqualTo(before.header("ETag"));
        assertThat(congress.programme().path("sessions")).isEqualTo(programme.path("sessions"));
        organiserPuts(wanted("Utrecht").replace("\"hostCity\"", "\"pairPasses\": 1, \"hostCity\""));
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            assertThat(told.first(2))
                    .extracting(TopicReader.Told::type)
                    .containsExactly("meedoen.slot.scheduled.v1", "meedoen.congress.pairs-changed.v1");
        }
    }

    @Test
    void ofTwoOrganisersTheSecondIsRefusedAndTheFirstChangeStays() {
        var seen = read().header("ETag");
        assertThat(change(seen, wanted("Amersfoort")).status()).isEqualTo(200);
        var refused = change(seen, wanted("Zeist"));
        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.problem()).isEqualTo("changed-meanwhile");
        assertThat(read().text("hostCity")).isEqualTo("Amersfoort");
        assertThat(change(read().header("ETag"), wanted("Zeist")).status()).isEqualTo(200);
    }

    @Test
    void ofManyAtOnceOneSucceeds() {
        var seen = read().header("ETag");
        var all = IntStream.range(0, 8)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> change(seen, wanted("Stad " + index))))
                .toList();
        assertThat(all.stream().filter(one -> one.join().status() == 200)).hasSize(1);
        assertThat(all.stream().filter(one -> one.join().status() == 412)).hasSize(7);
    }

    @Test
    void aRepeatedChangeSucceedsAgainAlsoOfAPublishedCongress() {
        var seen = read().header("ETag");
        assertThat(change(seen, wanted("Amersfoort")).status()).isEqualTo(200);
        assertThat(change(seen, wanted("Amersfoort")).status()).isEqualTo(200);
    }

    @Test
    void otherOrganisersMakeAnotherTag() {
        var seen = read().header("ETag");
        var more = wanted("Utrecht").replace("\"organisers\": [", "\"organisers\": [\"erbij@wijkcongres.example\", ");
        assertThat(Town.administrator().put(congress.path(), more).status()).isEqualTo(200);
        assertThat(read().body().path("organisers")).hasSize(2);
        assertThat(change(seen, wanted("Zeist")).problem()).isEqualTo("changed-meanwhile");
        assertThat(change(read().header("ETag"), wanted("Zeist")).problem()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"other\"", "W/%s", "other", ",,,", "\""})
    void aTagOfOtherSettingsIsRefused(String header) {
        var seen = read().header("ETag");
        assertThat(change(header.formatted(seen), wanted("Zeist")).problem()).isEqualTo("changed-meanwhile");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "%s", "\"other\", %s"})
    void aTagOfTheSettingsAmongOthersIsEnough(String header) {
        var seen = read().header("ETag");
        assertThat(change(header.formatted(seen), wanted("Zeist")).status()).isEqualTo(200);
    }

    @Test
    void whoeverCreatesACongressNeverChangesOneThatExists() {
        var path = "/api/v1/congresses/" + TestServers.freshName("n");
        assertThat(create(path, wanted("Utrecht")).status()).isEqualTo(201);
        for (var city : new String[] {"Zeist", "Utrecht"}) {
            var refused = create(path, wanted(city));
            assertThat(refused.status()).isEqualTo(412);
            assertThat(refused.problem()).isEqualTo("congress-exists");
        }
        assertThat(Town.administrator().get(path).text("hostCity")).isEqualTo("Utrecht");
        assertThat(congress.organiser()
                        .put(congress.path(), wanted("Zeist"), "If-None-Match", "*")
                        .problem())
                .isEqualTo("congress-exists");
    }

    @Test
    void ofManyWhoCreateTheSameOneSucceeds() {
        var path = "/api/v1/congresses/" + TestServers.freshName("n");
        var all = IntStream.range(0, 8)
                .mapToObj(index -> CompletableFuture.supplyAsync(() -> create(path, wanted("Stad " + index))))
                .toList();
        assertThat(all.stream().filter(one -> one.join().status() == 201)).hasSize(1);
        assertThat(all.stream().filter(one -> one.join().status() == 412)).hasSize(7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"other\""})
    void aChangeOfSettingsThatWereSeenCreatesNothing(String ifMatch) {
        var path = "/api/v1/congresses/" + TestServers.freshName("n");
        assertThat(Town.administrator()
                        .put(path, wanted("Utrecht"), "If-Match", ifMatch)
                        .problem())
                .isEqualTo("changed-meanwhile");
        assertThat(Town.administrator().get(path).problem()).isEqualTo("not-found");
    }

    @Test
    void onlyOrganisersSeeThem() {
        var email = Town.freshEmail();
        congress.organiser().putCsv(congress.path() + "/participants", "address,name\n" + email + ",Sam\n");
        assertThat(settings(Town.stranger()).problem()).isEqualTo("sign-in-needed");
        assertThat(settings(Town.signedIn(email)).problem()).isEqualTo("forbidden");
        assertThat(settings(new TestCongress().organiser()).problem()).isEqualTo("forbidden");
        assertThat(settings(Town.administrator()).status()).isEqualTo(200);
        assertThat(Town.administrator()
                        .get("/api/v1/congresses/nergens/settings")
                        .problem())
                .isEqualTo("not-found");
    }

    private String wanted(String city) {
        return Town.congressJson(congress.slug(), "ANYONE").replace("\"Utrecht\"", "\"" + city + "\"");
    }

    private Answered settings(Browser who) {
        return who.get(congress.path() + "/settings");
    }

    private Answered read() {
        return settings(congress.organiser());
    }

    private Answered organiserPuts(String json) {
        return congress.organiser().put(congress.path(), json);
    }

    private Answered change(String ifMatch, String json) {
        return congress.organiser().put(congress.path(), json, "If-Match", ifMatch);
    }

    private static Answered create(String path, String json) {
        return Town.administrator().put(path, json, "If-None-Match", "*");
    }
}
