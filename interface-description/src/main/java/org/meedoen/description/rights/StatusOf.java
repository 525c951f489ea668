package org.meedoen.description.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests of which only the status counts; an answer that never ends, such as a stream of events, is hung up on. */
public final class StatusOf {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private StatusOf() {}

    public static int request(HttpRequest request) {
        try {
            var answer = CLIENT.send(request, BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
