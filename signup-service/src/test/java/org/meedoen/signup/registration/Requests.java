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
import org.meedoen.messaging.EventJson;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** What a page asks one instance, on behalf of an account. */
record Requests(int port, ConfigurableApplicationContext context) {

    private static final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    record Answered(int status, JsonNode body, HttpResponse<String> response) {

        String text(String field) {
            return body.path(field).asString("");
        }

        String problem() {
            return text("type").replace("urn:meedoen:problem:", "");
        }

        UUID id() {
            return UUID.fromString(text("id"));
        }
    }

    Answered signUp(Stage.Person person, UUID slot) {
        return signingUp(person, slot).join();
    }

    CompletableFuture<Answered> signingUp(Stage.Person person, UUID slot) {
        return sending(post(person, "{\"slotId\":\"%s\"}".formatted(slot)));
    }

    Answered signUp(Stage.Person person, String json, String... headers) {
        return sending(post(person, json, headers)).join();
    }

    Answered signUp(Stage.Person person, UUID slot, UUID participant) {
        return signUp(person, "{\"slotId\":\"%s\",\"participantId\":\"%s\"}".formatted(slot, participant));
    }

    Answered withdraw(Stage.Person person, UUID signup) {
        return withdrawing(person, signup).join();
    }

    CompletableFuture<Answered> withdrawing(Stage.Person person, UUID signup) {
        return sending(to(person, "/" + signup).DELETE().build());
    }

    Answered mine(Stage.Person person) {
        return sending(to(person, "").GET().build()).join();
    }

    List<JsonNode> mySignups(Stage.Person person) {
        return mine(person).body().valueStream().toList();
    }

    static List<Answered> all(Stream<CompletableFuture<Answered>> asked) {
        return asked.toList().stream().map(CompletableFuture::join).toList();
    }

    Answered get(Stage.Person person, String path) {
        return sending(to(person, path).GET().build()).join();
    }

    /** The lines as they come. */
    Stream<String> follow(Stage.Person person) {
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
        var uri = "http://127.0.0.1:%d/api/congresses/%s/signups%s".formatted(port, person.congress(), path);
        return HttpRequest.newBuilder(URI.create(uri)).header("Cookie", "meedoen_session=" + person.account());
    }

    private static CompletableFuture<Answered> sending(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .thenApply(response ->
                        new Answered(response.statusCode(), EventJson.mapper().readTree(response.body()), response));
    }
}
