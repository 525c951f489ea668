package org.meedoen.signup.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import org.meedoen.messaging.EventJson;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a page asks one instance, on behalf of an account. */
public record Requests(int port, ConfigurableApplicationContext context) {

    private static final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    public record Answered(int status, JsonNode body, HttpResponse<String> response) {

        public String text(String field) {
            return body.path(field).asString("");
        }

        public String problem() {
            return text("type").replace("urn:meedoen:problem:", "");
        }

        public SignupId id() {
            return SignupId.parse(text("id"));
        }

        public UUID invitationId() {
            return UUID.fromString(text("id"));
        }
    }

    public Answered signUp(Stage.Person person, SlotId slot) {
        return signingUp(person, slot).join();
    }

    public CompletableFuture<Answered> signingUp(Stage.Person person, SlotId slot) {
        return sending(post(person, "{\"slotId\":\"%s\"}".formatted(slot)));
    }

    public Answered signUp(Stage.Person person, String json, String... headers) {
        return sending(post(person, json, headers)).join();
    }

    public Answered signUp(Stage.Person person, SlotId slot, ParticipantId participant) {
        return signUp(person, "{\"slotId\":\"%s\",\"participantId\":\"%s\"}".formatted(slot, participant));
    }

    /** Both or none. */
    public Answered together(Stage.Person person, SlotId slot, UUID invitation) {
        return asking(person, slot, invitation).join();
    }

    public CompletableFuture<Answered> asking(Stage.Person person, SlotId slot, UUID invitation) {
        return sending(post(person, "{\"slotId\":\"%s\",\"invitationId\":\"%s\"}".formatted(slot, invitation)));
    }

    public Invitees invitations() {
        return new Invitees(port);
    }

    public Answered withdraw(Stage.Person person, SignupId signup) {
        return withdrawing(person, signup).join();
    }

    public CompletableFuture<Answered> withdrawing(Stage.Person person, SignupId signup) {
        return sending(to(person, "/" + signup).DELETE().build());
    }

    public Answered mine(Stage.Person person) {
        return sending(to(person, "").GET().build()).join();
    }

    public List<JsonNode> mySignups(Stage.Person person) {
        return mine(person).body().valueStream().toList();
    }

    public static List<Answered> all(Stream<CompletableFuture<Answered>> asked) {
        return asked.toList().stream().map(CompletableFuture::join).toList();
    }

    public Answered get(Stage.Person person, String path) {
        return sending(to(person, path).GET().build()).join();
    }

    /** The lines as they come. */
    public Stream<String> follow(Stage.Person person) {
        try {
            return client.send(to(person, "/stream").GET().build(), BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest post(Stage.Person person, String json, String... headers) {
        var request = to(person, "").header("Content-Type", "application/json").POST(BodyPublishers.ofString(json));
        return headers.length == 0 ? request.build() : request.headers(headers).build();
    }

    private HttpRequest.Builder to(Stage.Person person, String path) {
        var uri = "http://127.0.0.1:%d/api/v1/congresses/%s/signups%s".formatted(port, person.congress(), path);
        return HttpRequest.newBuilder(URI.create(uri)).header("Cookie", "meedoen_session=" + person.account());
    }

    static CompletableFuture<Answered> sending(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response ->
                        new Answered(response.statusCode(), EventJson.mapper().readTree(response.body()), response));
    }
}
