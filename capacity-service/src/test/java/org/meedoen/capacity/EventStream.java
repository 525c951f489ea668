package org.meedoen.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A subscribed page: keeps every event it receives. */
public final class EventStream implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final Stream<String> lines;
    private volatile boolean ended;

    private EventStream(HttpResponse<Stream<String>> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/event-stream"));
        lines = response.body();
        Thread.ofVirtual().start(this::read);
    }

    public static EventStream open(URI uri, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(uri);
        return new EventStream(CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofLines()));
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data: "))
                    .map(line -> JSON.readTree(line.substring(6)))
                    .forEach(events::add);
        } catch (RuntimeException closed) {
            // the test is over, or the server ended the stream
        } finally {
            ended = true;
        }
    }

    public boolean hasEnded() {
        return ended;
    }

    public List<JsonNode> events() {
        return events;
    }

    /** The slot as the last event that names it shows it. */
    public JsonNode slot(String slotId) {
        return events.reversed().stream()
                .flatMap(event -> event.get("slots").valueStream())
                .filter(slot -> slot.get("slotId").asString().equals(slotId))
                .findFirst()
                .orElseGet(JSON::createObjectNode);
    }

    @Override
    public void close() {
        lines.close();
    }
}
