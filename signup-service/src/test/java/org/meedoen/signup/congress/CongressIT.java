package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;

/** What a congress says of itself, and who may change it. */
class CongressIT {

    private final TestCongress congress = new TestCongress();

    @Test
    void aCongressThatDoesNotFitTogetherIsRefused() {
        var right = Town.congressJson(congress.slug(), "ANYONE");
        for (var wrong : List.of(
                right.replace("\"2090-11-19\", \"2090-11-20\"", "\"2090-11-20\", \"2090-11-19\""),
                right.replace("\"2090-11-19\", \"2090-11-20\"", ""),
                right.replace("Europe/Amsterdam", "Europe/Nergens"),
                right.replace("2025-01-01T08:00:00Z", "2091-01-01T08:00:00Z"),
                right.replace("2025-01-01T08:00:00Z", "-999999999-01-01T00:00:00Z"),
                right.replace("2090-11-19", "-0001-01-01"),
                right.replace("Europe/Amsterdam", "UTC+18:00"),
                right.replace("Europe/Amsterdam", "+01:00"),
                right.replace("Europe/Amsterdam", "SystemV/EST5"),
                right.replace("Europe/Amsterdam", "europe/amsterdam"),
                right.replace("Vragen@", "vragen"),
                right.replace("Wijkcongres\"", "Wijk\\u0007congres\""),
                Town.congressJson(congress.slug(), "DOMAINS").replace("\"Domein.example\"", ""),
                Town.congressJson(congress.slug(), "DOMAINS").replace("Domein.example", "@domein"))) {
            assertThat(congress.organiser().put(congress.path(), wrong).problem())
                    .as(wrong)
                    .isEqualTo("invalid-fields");
        }
        var unknown = congress.organiser().put(congress.path(), Town.congressJson(congress.slug(), "WHOEVER"));
        assertThat(unknown.problem()).isEqualTo("invalid-fields");
        assertThat(unknown.body().path("fields").get(0).path("field").asString())
                .isEqualTo("admission");
        assertThat(Town.administrator().put("/api/v1/congresses/No", right).problem())
                .isEqualTo("invalid-fields");
        assertThat(Town.stranger().get("/api/v1/congresses/nergens").problem()).isEqualTo("not-found");
        assertThat(Town.stranger().get("/api/v1/congresses/nergens/programme").problem())
                .isEqualTo("not-found");
    }

    @Test
    void howManyPlacesOnePersonMayHaveIsTold() {
        var right = Town.congressJson(congress.slug(), "ANYONE").strip();
        var capped = right.substring(0, right.length() - 1)
                + ", \"caps\": [{\"kind\": \"VISIT\", \"per\": \"DAY\", \"max\": 1}]}";
        var answer = congress.organiser().put(congress.path(), capped);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.body().path("caps").get(0).path("kind").asString()).isEqualTo("VISIT");
        assertThat(congress.organiser().put(congress.path(), capped).status()).isEqualTo(200);
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var event = told.first(1).getFirst();
            assertThat(event.type()).isEqualTo("meedoen.congress.caps-changed.v1");
            assertThat(event.body().path("caps").get(0).path("max").asInt()).isEqualTo(1);
        }
        assertThat(congress.organiser()
                        .put(congress.path(), capped.replace("\"max\": 1", "\"max\": 0"))
                        .problem())
                .isEqualTo("invalid-fields");
    }

    @Test
    void howOftenAWaitingPairMayBePassedIsTold() {
        var right = Town.congressJson(congress.slug(), "ANYONE").strip();
        var never = right.substring(0, right.length() - 1) + ", \"pairPasses\": 0}";
        assertThat(congress.organiser()
                        .put(congress.path(), right)
                        .body()
                        .path("pairPasses")
                        .asInt())
                .isEqualTo(3);
        assertThat(congress.organiser()
                        .put(congress.path(), never)
                        .body()
                        .path("pairPasses")
                        .asInt())
                .isZero();
        assertThat(congress.organiser().put(congress.path(), never).status()).isEqualTo(200);
        assertThat(congress.organiser().put(congress.path(), right).status()).isEqualTo(200);
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(2);
            assertThat(events).extracting(TopicReader.Told::type).containsOnly("meedoen.congress.pairs-changed.v1");
            assertThat(events)
                    .extracting(event -> event.body().path("passes").asInt())
                    .containsExactly(0, 3);
            assertThat(events.getFirst().body().path("version").asLong())
                    .isLessThan(events.getLast().body().path("version").asLong());
        }
        for (var wrong : List.of("-1", "1001", "1.5", "\"often\"")) {
            assertThat(congress.organiser()
                            .put(congress.path(), never.replace(": 0}", ": " + wrong + "}"))
                            .problem())
                    .as(wrong)
                    .isEqualTo("invalid-fields");
        }
    }

    @Test
    void aDayOrTimeZoneThatSlotsUseStays() {
        congress.take(Example.ROW);
        var right = Town.congressJson(congress.slug(), "ANYONE");
        assertThat(congress.organiser()
                        .put(congress.path(), right.replace("\"2090-11-19\", ", ""))
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(congress.organiser()
                        .put(congress.path(), right.replace("Europe/Amsterdam", "Europe/London"))
                        .problem())
                .isEqualTo("invalid-fields");
        assertThat(congress.organiser().put(congress.path(), right).status()).isEqualTo(200);
    }

    @Test
    void onlyAnAdministratorSaysWhoOrganisesAndItCountsAtOnce() {
        var others = Town.congressJson(congress.slug(), "ANYONE").replace(congress.slug() + "@", "iemand@");
        assertThat(congress.organiser().put(congress.path(), others).problem()).isEqualTo("forbidden");
        assertThat(Town.administrator().put(congress.path(), others).status()).isEqualTo(200);
        assertThat(congress.organiser().get("/api/v1/me").problem()).isEqualTo("sign-in-needed");
    }
}
