package org.meedoen.signup.registration;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.SlotId;
import org.meedoen.signup.registration.Requests.Answered;
import org.meedoen.signup.registration.Stage.Person;

/** What the pages ask about invitations. */
public record Invitees(int port) {

    public Answered make(Person inviter, SlotId slot) {
        return ask(inviter, "POST", path(inviter), "{\"slotId\":\"%s\"}".formatted(slot))
                .join();
    }

    public Answered mine(Person person) {
        return ask(person, "GET", path(person), "").join();
    }

    public Answered takeBack(Person person, UUID invitation) {
        return ask(person, "DELETE", path(person) + "/" + invitation, "").join();
    }

    /** By somebody who is not signed in. */
    public Answered open(String token) {
        return ask(null, "POST", "/api/v1/invitations", link(token)).join();
    }

    public Answered inviter(@Nullable Person person, String token) {
        return ask(person, "POST", "/api/v1/invitations/inviter", link(token)).join();
    }

    public Answered accept(Person person, String token) {
        return accepting(person, token).join();
    }

    public CompletableFuture<Answered> accepting(Person person, String token) {
        return ask(person, "POST", "/api/v1/invitations/acceptance", link(token));
    }

    public Answered acceptFor(Person person, String token) {
        var json = "{\"token\":\"%s\",\"participantId\":\"%s\"}".formatted(token, person.participant());
        return ask(person, "POST", "/api/v1/invitations/acceptance", json).join();
    }

    /** The id of an invitation of one, accepted by the other. */
    public UUID agree(Person one, Person other, SlotId slot) {
        var made = make(one, slot);
        return accept(other, tokenOf(made)).invitationId();
    }

    public static String tokenOf(Answered made) {
        return made.text("link").replaceAll(".*#", "");
    }

    public CompletableFuture<Answered> ask(@Nullable Person person, String method, String path, String json) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        if (person != null) request.header("Cookie", "meedoen_session=" + person.account());
        return Requests.sending(request.build());
    }

    private static String link(String token) {
        return "{\"token\":\"%s\"}".formatted(token);
    }

    private static String path(Person person) {
        return "/api/v1/congresses/" + person.congress() + "/invitations";
    }
}
