package org.meedoen.signup.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.meedoen.contracts.Topics;
import org.meedoen.signup.Browser;
import org.meedoen.signup.Browser.Answered;
import org.meedoen.signup.TopicReader;
import org.meedoen.signup.Town;

class ParticipantIT {

    private final String email = Town.freshEmail();

    @Test
    void theListIsMatchedByAddressAndName() {
        var congress = Town.congress("LIST");
        var path = "/api/v1/congresses/" + congress;
        var organiser = Town.organiser(congress);
        assertThat(organiser
                        .putCsv(path + "/organisations", "id,name\nutr,Gemeente Utrecht\n")
                        .status())
                .isEqualTo(200);
        var list = "address;name;organisation;days\n%s;Jan;utr;2090-11-19\n%s;Els;;\n".formatted(email, email);
        assertThat(organiser
                        .putCsv(path + "/participants", list)
                        .body()
                        .path("added")
                        .asInt())
                .isEqualTo(2);
        assertThat(organiser
                        .putCsv(path + "/participants", list)
                        .body()
                        .path("unchanged")
                        .asInt())
                .isEqualTo(2);
        var changed = "address,name,organisation,days\n%s,Jan,,\n".formatted(email);
        var told = organiser.putCsv(path + "/participants", changed).body();
        assertThat(told.path("changed").asInt()).isOne();
        assertThat(told.at("/changes/0/fields").toString())
                .isEqualTo("[{\"column\":\"organisation\",\"before\":\"utr\",\"after\":\"\"},"
                        + "{\"column\":\"days\",\"before\":\"2090-11-19\",\"after\":\"\"}]");
        assertThat(told.path("people").toString()).isEqualTo("{\"mailed\":0,\"promoted\":0,\"tooMany\":0}");
        assertThat(organiser.get(path + "/participants").body().size()).isEqualTo(2);
        assertThat(Town.signedIn(email)
                        .get("/api/v1/me")
                        .body()
                        .path("participants")
                        .size())
                .isEqualTo(2);
        assertThat(Town.stranger().get(path + "/organisations").body().toString())
                .isEqualTo("[{\"id\":\"utr\",\"name\":\"Gemeente Utrecht\"}]");
    }

    @Test
    void changedDaysArePublishedOnceAndInOrder() {
        var congress = Town.congress("LIST");
        var path = "/api/v1/congresses/" + congress + "/participants";
        var organiser = Town.organiser(congress);
        var list = "address,name,organisation,days\n%s,Jan,,%s\n%s,Els,,\n";
        for (var days : List.of("2090-11-19", "2090-11-20 2090-11-19", "2090-11-20 2090-11-19", "")) {
            assertThat(organiser
                            .putCsv(path, list.formatted(email, days, email))
                            .status())
                    .isEqualTo(200);
        }
        try (var told = new TopicReader(Topics.SIGNUPS, congress)) {
            var events = told.first(2);
            assertThat(events).extracting(TopicReader.Told::type).containsOnly("meedoen.participant.days-changed.v1");
            assertThat(events)
                    .extracting(event -> event.body().path("allowedDays").toString())
                    .containsExactly("{\"version\":1,\"days\":[\"2090-11-19\",\"2090-11-20\"]}", "{\"version\":2}");
        }
    }

    @Test
    void aListWithAMistakeChangesNothing() {
        var congress = Town.congress("LIST");
        var path = "/api/v1/congresses/" + congress;
        var organiser = Town.organiser(congress);
        var list = "address,name,organisation,days\n%s,Jan,,\njan,Jan,,\n".formatted(email);
        assertThat(organiser.putCsv(path + "/participants", list).problem()).isEqualTo("import-mistakes");
        assertThat(organiser.get(path + "/participants").body().size()).isZero();
    }

    @Test
    void registeringIsPossibleOnceWhereAdmitted() {
        var path = "/api/v1/congresses/" + Town.congress("ANYONE") + "/me";
        var person = Town.signedIn(email);
        var first = person.put(path, "{\"name\":\" Sam de Boer \"}");
        assertThat(first.status()).as(first.body().toString()).isEqualTo(200);
        assertThat(first.text("name")).isEqualTo("Sam de Boer");
        var renamed = person.put(path, "{\"name\":\"Sam <b>de Boer</b>\"}");
        assertThat(renamed.text("id")).isEqualTo(first.text("id"));
        assertThat(renamed.text("name")).isEqualTo("Sam <b>de Boer</b>");
        assertThat(person.get("/api/v1/me").body().path("participants").size()).isOne();
    }

    @Test
    void registeringTwiceAtOnceMakesOneParticipant() {
        var path = "/api/v1/congresses/" + Town.congress("ANYONE") + "/me";
        var person = Town.signedIn(email);
        var both = Stream.of("Sam", "Samira", "Samuel", "Sammie")
                .map(name -> CompletableFuture.supplyAsync(() -> person.put(path, "{\"name\":\"%s\"}".formatted(name))))
                .toList();
        assertThat(both).allMatch(one -> one.join().status() == 200);
        assertThat(person.get("/api/v1/me").body().path("participants").size()).isOne();
    }

    @Test
    void byListNobodyMayRegisterAndByDomainOnlyThatDomain() {
        var list = "/api/v1/congresses/" + Town.congress("LIST") + "/me";
        var domain = "/api/v1/congresses/" + Town.congress("DOMAINS") + "/me";
        var name = "{\"name\":\"Sam\"}";
        assertThat(Town.signedIn(email).put(list, name).status()).isEqualTo(409);
        assertThat(Town.signedIn(email).put(domain, name).problem()).isEqualTo("may-not-take-part");
        assertThat(Town.signedIn(email.replace("gemeente.", "domein."))
                        .put(domain, name)
                        .status())
                .isEqualTo(200);
    }

    /** Under another name they would be somebody else, with places of their own. */
    @Test
    void aListedParticipantCannotRegisterAgain() {
        for (var admission : List.of("ANYONE", "DOMAINS")) {
            var listed = Town.freshEmail().replace("gemeente.", "domein.");
            var congress = Town.congress(admission);
            var path = "/api/v1/congresses/" + congress;
            Town.organiser(congress)
                    .putCsv(path + "/participants", "address,name,organisation,days\n%s,Sam,,\n".formatted(listed));
            var person = Town.signedIn(listed);
            for (var name : List.of("Sam", "Samira", "sam\u200B")) {
                var refused = person.put(path + "/me", "{\"name\":\"%s\"}".formatted(name));
                assertThat(refused.status()).isEqualTo(409);
                assertThat(refused.problem()).isEqualTo("listed");
            }
            assertThat(person.get("/api/v1/me").body().path("participants")).hasSize(1);
            var alias = Town.signedIn(listed.replace("@", "+werk@"));
            assertThat(alias.put(path + "/me", "{\"name\":\"Kim\"}").problem()).isEqualTo("listed");
        }
    }

    @Test
    void aMailboxRegistersOnceUnderAllItsAddresses() {
        var path = "/api/v1/congresses/" + Town.congress("ANYONE") + "/me";
        var name = "{\"name\":\"Sam\"}";
        var first = Town.signedIn(email.replace("@", "+werk@"));
        assertThat(first.put(path, name).status()).isEqualTo(200);
        assertThat(Town.signedIn(email).put(path, name).problem()).isEqualTo("registered-with-another-address");
        assertThat(first.put(path, name).status()).isEqualTo(200);
    }

    @Test
    void aRegisteredParticipantWhoIsListedLaterStaysOnePerson() {
        var congress = Town.congress("ANYONE");
        var path = "/api/v1/congresses/" + congress;
        var person = Town.signedIn(email);
        var own = person.put(path + "/me", "{\"name\":\"Sam\"}").text("id");
        Town.organiser(congress)
                .putCsv(path + "/participants", "address,name,organisation,days\n%s,Sam de Boer,,\n".formatted(email));
        var known = person.get("/api/v1/me").body().path("participants");
        assertThat(known).hasSize(1);
        assertThat(known.get(0).path("id").asString()).isEqualTo(own);
        assertThat(person.put(path + "/me", "{\"name\":\"Kim\"}").problem()).isEqualTo("listed");
    }

    @Test
    void anInvalidNameIsRefused() {
        var path = "/api/v1/congresses/" + Town.congress("ANYONE") + "/me";
        var person = Town.signedIn(email);
        for (var name : List.of(
                "",
                "  ",
                "Sam\\r\\nBcc: a@b.example",
                "Sam\\u0000",
                "\\u202Emas",
                "\\u200B",
                "\\u3164 \\u2800",
                "x".repeat(101))) {
            var refused = person.put(path, "{\"name\":\"%s\"}".formatted(name));
            assertThat(refused.problem()).as(name).isEqualTo("invalid-fields");
        }
        assertThat(refusals(person, path)).containsExactly("invalid-fields", "invalid-fields", "malformed-request");
        assertThat(person.put("/api/v1/congresses/nergens/me", "{\"name\":\"Sam\"}")
                        .problem())
                .isEqualTo("not-found");
    }

    @Test
    void recipientsAreOnlyAvailableInternally() {
        var person = Town.signedIn(email);
        var own = person.put("/api/v1/congresses/" + Town.congress("ANYONE") + "/me", "{\"name\":\"Sam\"}");
        var wanted = "{\"participantIds\":[\"%s\",\"%s\"]}".formatted(own.text("id"), UUID.randomUUID());
        var told = Town.stranger().internally("POST", "/internal/recipients", wanted);
        assertThat(told.body().size()).isOne();
        assertThat(told.body().get(0).path("email").asString()).isEqualTo(email);
        assertThat(person.post("/internal/recipients", wanted).status()).isEqualTo(403);
    }

    private static List<String> refusals(Browser person, String path) {
        return Stream.of("{}", "{\"name\":\"Sam\",\"organisation\":\"onbekend\"}", "[]")
                .map(json -> person.put(path, json))
                .map(Answered::problem)
                .toList();
    }
}
