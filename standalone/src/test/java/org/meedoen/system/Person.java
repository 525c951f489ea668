package org.meedoen.system;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.meedoen.system.HttpBrowser.Answer;
import tools.jackson.databind.JsonNode;

/** A signed-in person with a mailbox and a browser. */
record Person(String address, HttpBrowser browser, Mailbox mailbox) {

    private static final Duration DECISION = Duration.ofSeconds(60);

    /** Signs in with the code from the mail. */
    static Person signedIn(RunningMeedoen meedoen, String address) {
        var browser = new HttpBrowser(meedoen.site);
        var mailbox = new Mailbox(meedoen.mail, address);
        var before = mailbox.mails().stream().map(Mailbox.Mail::id).toList();
        expect(202, browser.write("POST", "/api/v1/sign-in-requests", Map.of("email", address)));
        var code = mailbox.await(mail -> mail.isSignIn() && !before.contains(mail.id()))
                .code();
        expect(201, browser.write("POST", "/api/v1/login-sessions", Map.of("email", address, "code", code)));
        return new Person(address, browser, mailbox);
    }

    /** With an address that fits on no line of a phone, and in no column: pages have to break it. */
    static Person anybody(RunningMeedoen meedoen) {
        var number = UUID.randomUUID().toString().substring(0, 8);
        return signedIn(meedoen, "p" + number + "-een-lang-adres-zonder-spaties@deelnemer.example");
    }

    static Answer expect(int status, Answer answer) {
        if (answer.status() != status) {
            throw new AssertionError("Expected " + status + " but was " + answer.status() + ": " + answer.text());
        }
        return answer;
    }

    Person takingPartIn(Congress congress) {
        expect(200, browser.write("PUT", congress.path() + "/me", Map.of("name", "Deelnemer " + address)));
        return this;
    }

    Person takingPartIn(Congress congress, String organisation) {
        var me = Map.of("name", "Deelnemer " + address, "organisation", organisation);
        expect(200, browser.write("PUT", congress.path() + "/me", me));
        return this;
    }

    /** Offers the place of a sign-up in exchange for one in the slot. */
    Answer exchange(Congress congress, String slot, String held) {
        return request(congress, Map.of("slotId", slot, "inExchangeFor", held));
    }

    /** Keeps the positions on waiting lists that conflict with the place. */
    Answer askAndKeepWaiting(Congress congress, String slot) {
        return request(congress, Map.of("slotId", slot, "keepsWaiting", true));
    }

    Answer ask(Congress congress, String slot) {
        return request(congress, Map.of("slotId", slot));
    }

    /** On a busy machine a decision may take longer than a request waits for it; then it is followed, as the pages do. */
    private Answer request(Congress congress, Map<String, ?> body) {
        var answer = browser.write("POST", congress.path() + "/signups", body);
        return answer.status() == 202 ? decided(congress, answer) : answer;
    }

    private Answer decided(Congress congress, Answer pending) {
        var id = pending.json().get("id").asString();
        var decided = Awaitility.await().atMost(DECISION).until(() -> signup(congress, id), Person::isDecided);
        return new Answer(201, decided.toString(), pending.headers());
    }

    private JsonNode signup(Congress congress, String id) {
        return signups(congress)
                .valueStream()
                .filter(signup -> signup.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isDecided(JsonNode signup) {
        return !signup.get("status").asString().equals("REQUESTED");
    }

    Answer withdraw(Congress congress, String signup) {
        return browser.delete(congress.path() + "/signups/" + signup);
    }

    JsonNode signups(Congress congress) {
        return expect(200, browser.get(congress.path() + "/signups")).json();
    }
}
