package org.meedoen.system;

import java.util.Map;
import java.util.UUID;
import org.meedoen.system.HttpBrowser.Answer;
import tools.jackson.databind.JsonNode;

/** A signed-in person with a mailbox and a browser. */
record Person(String address, HttpBrowser browser, Mailbox mailbox) {

    /** Signs in with the code from the mail. */
    static Person signedIn(RunningMeedoen meedoen, String address) {
        var browser = new HttpBrowser(meedoen.site);
        var mailbox = new Mailbox(meedoen.mail, address);
        var before = mailbox.mails().stream().map(Mailbox.Mail::id).toList();
        expect(202, browser.write("POST", "/api/v1/sign-in-requests", Map.of("email", address)));
        var code = mailbox.await(mail -> !before.contains(mail.id())).code();
        expect(201, browser.write("POST", "/api/v1/login-sessions", Map.of("email", address, "code", code)));
        return new Person(address, browser, mailbox);
    }

    static Person anybody(RunningMeedoen meedoen) {
        return signedIn(meedoen, "p" + UUID.randomUUID().toString().substring(0, 8) + "@deelnemer.example");
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
        return browser.write("POST", congress.path() + "/signups", Map.of("slotId", slot, "inExchangeFor", held));
    }

    Answer ask(Congress congress, String slot) {
        return browser.write("POST", congress.path() + "/signups", Map.of("slotId", slot));
    }

    Answer withdraw(Congress congress, String signup) {
        return browser.delete(congress.path() + "/signups/" + signup);
    }

    JsonNode signups(Congress congress) {
        return expect(200, browser.get(congress.path() + "/signups")).json();
    }
}
