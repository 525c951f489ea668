package org.meedoen.signup.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;
import org.meedoen.signup.programme.Example;
import org.meedoen.signup.programme.TestCongress;
import org.meedoen.testsupport.TestServers;

/** A congress is a draft until it is published. Only its organisers see a draft. */
class PublicationIT {

    private final TestCongress congress = new TestCongress(Town.draft("LIST"));
    private final String publication = congress.path() + "/publication";

    @Test
    void aNewCongressIsADraftThatOnlyItsOrganisersSee() {
        congress.take(Example.ROW);
        assertThat(congress.organiser().get(congress.path()).text("state")).isEqualTo("DRAFT");
        var programme = congress.organiser().get(congress.path() + "/programme");
        assertThat(programme.body().path("sessions").size()).isOne();
        assertThat(programme.header("Cache-Control")).isEqualTo("no-store");
        assertThat(listed(congress.organiser())).isTrue();
        assertThat(listed(Town.administrator())).isTrue();
        var elsewhere = Town.organiser(Town.congress("LIST"));
        for (var other : List.of(Town.stranger(), elsewhere)) {
            assertThat(listed(other)).isFalse();
            assertThat(other.get(congress.path()).problem()).isEqualTo("not-found");
            assertThat(other.get(congress.path() + "/programme").problem()).isEqualTo("not-found");
        }
    }

    @Test
    void aDraftIsAnsweredLikeACongressThatDoesNotExist() {
        var nowhere = "/api/v1/congresses/" + TestServers.freshName("n");
        var somebody = Town.signedIn(inAnotherCongress());
        for (var who : List.of(Town.stranger(), somebody)) {
            for (var rest : List.of("", "/programme", "/organisations", "/participants", "/signups", "/invitations")) {
                var draft = who.get(congress.path() + rest);
                var unknown = who.get(nowhere + rest);
                assertThat(draft.status()).as(rest).isEqualTo(unknown.status()).isGreaterThanOrEqualTo(401);
                assertThat(draft.problem()).as(rest).isEqualTo(unknown.problem());
            }
            var wish = "{\"slotId\":\"%s\"}".formatted(UUID.randomUUID());
            assertThat(who.post(congress.path() + "/signups", wish).problem())
                    .isEqualTo(who.post(nowhere + "/signups", wish).problem());
        }
    }

    @Test
    void publishingMakesItVisibleToEverybodyAndRepeatingItHasNoEffect() {
        var published = congress.organiser().put(publication, "");
        assertThat(published.text("state")).as(published.toString()).isEqualTo("PUBLISHED");
        assertThat(congress.organiser().put(publication, "").status()).isEqualTo(200);
        assertThat(listed(Town.stranger())).isTrue();
        assertThat(Town.stranger().get(congress.path()).text("state")).isEqualTo("PUBLISHED");
        assertThat(Town.stranger().get(congress.path() + "/programme").header("Cache-Control"))
                .contains("public");
        assertThat(congress.organiser().delete(publication).text("state")).isEqualTo("DRAFT");
        assertThat(Town.stranger().get(congress.path()).problem()).isEqualTo("not-found");
        try (var told = new TopicReader(Topics.SIGNUPS, congress.slug())) {
            var events = told.first(2);
            assertThat(events)
                    .extracting(TopicReader.Told::type)
                    .containsOnly("meedoen.congress.publication-changed.v1");
            assertThat(events)
                    .extracting(event -> event.body().path("published").asBoolean())
                    .containsExactly(true, false);
            assertThat(events.getFirst().body().path("version").asLong())
                    .isLessThan(events.getLast().body().path("version").asLong());
        }
    }

    @Test
    void aCongressSaysSinceWhenItIsPublished() {
        assertThat(congress.organiser().get(congress.path()).body().has("publishedAt"))
                .isFalse();
        var since = congress.organiser().put(publication, "").text("publishedAt");
        assertThat(congress.organiser().put(publication, "").text("publishedAt"))
                .isEqualTo(since)
                .isEqualTo(Town.stranger()
                        .get(congress.path() + "/programme")
                        .body()
                        .path("congress")
                        .path("publishedAt")
                        .asString());
    }

    @Test
    void onlyOrganisersPublish() {
        assertThat(Town.stranger().put(publication, "").status()).isEqualTo(401);
        var elsewhere = Town.organiser(Town.congress("LIST"));
        assertThat(elsewhere.put(publication, "").problem()).isEqualTo("not-found");
        congress.organiser().put(publication, "");
        assertThat(elsewhere.delete(publication).problem()).isEqualTo("forbidden");
    }

    @Test
    void aDraftIsNotRevealedToItsParticipants() {
        var email = inAnotherCongress();
        var person = Town.signedIn(email);
        congress.organiser().putCsv(congress.path() + "/participants", "address,name\n" + email + ",Sam\n");
        assertThat(participantsOf(person)).isZero();
        assertThat(congressesInSignIns(email)).isEmpty();
        congress.organiser().put(publication, "");
        assertThat(participantsOf(person)).isOne();
        assertThat(congressesInSignIns(email)).containsExactly(congress.slug());
        congress.organiser().delete(publication);
        assertThat(participantsOf(person)).isZero();
    }

    @Test
    void aCongressInWhichSomebodySignedUpStaysPublished() {
        congress.take(Example.ROW);
        congress.organiser().put(publication, "");
        var email = Town.freshEmail();
        congress.organiser().putCsv(congress.path() + "/participants", "address,name\n" + email + ",Sam\n");
        var asked = Town.signedIn(email)
                .post(congress.path() + "/signups", "{\"slotId\":\"%s\"}".formatted(congress.slot()));
        assertThat(asked.status()).as(asked.toString()).isEqualTo(202);
        assertThat(congress.organiser().delete(publication).problem()).isEqualTo("signups-exist");
        assertThat(Town.stranger().get(congress.path()).text("state")).isEqualTo("PUBLISHED");
    }

    @Test
    void aPastCongressHasThatStateAndAcceptsNoSignUps() {
        congress.take(Example.ROW);
        congress.organiser().put(publication, "");
        var email = Town.freshEmail();
        congress.organiser().putCsv(congress.path() + "/participants", "address,name\n" + email + ",Sam\n");
        var person = Town.signedIn(email);
        Town.jdbc()
                .sql("update congress set days = array[current_date - 2] where slug = ?")
                .param(congress.slug())
                .update();
        assertThat(Town.stranger().get(congress.path()).text("state")).isEqualTo("PAST");
        var refused = person.post(congress.path() + "/signups", "{\"slotId\":\"%s\"}".formatted(congress.slot()));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("congress-over");
    }

    private boolean listed(Browser who) {
        return who.get("/api/v1/congresses")
                .body()
                .valueStream()
                .anyMatch(one -> one.path("slug").asString().equals(congress.slug()));
    }

    private static String inAnotherCongress() {
        Town.congress("ANYONE");
        return Town.freshEmail();
    }

    private static int participantsOf(Browser person) {
        return person.get("/api/v1/me").body().path("participants").size();
    }

    /** Requests a sign-in from the congress's page, and returns the stored congresses. */
    private List<String> congressesInSignIns(String email) {
        var ask = "{\"email\":\"%s\",\"wish\":{\"congress\":\"%s\"}}".formatted(email, congress.slug());
        assertThat(Town.stranger().post("/api/v1/sign-in-requests", ask).status())
                .isEqualTo(202);
        return Town.jdbc()
                .sql("select congress from sign_in where email = ? and congress is not null")
                .param(email)
                .query(String.class)
                .list();
    }
}
