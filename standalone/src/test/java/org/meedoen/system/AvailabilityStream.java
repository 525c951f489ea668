package org.meedoen.system;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;

/** The event stream of availability, with the latest counts of each slot. */
final class AvailabilityStream implements AutoCloseable {

    private final Map<String, JsonNode> shown = new ConcurrentHashMap<>();
    private final Thread reader;

    AvailabilityStream(HttpClient client, HttpRequest request) {
        reader = Thread.ofVirtual().start(() -> read(client, request));
    }

    private void read(HttpClient client, HttpRequest request) {
        try (var lines = client.send(request, BodyHandlers.ofLines()).body()) {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> show(line.substring(5)));
        } catch (Exception e) {
            shown.clear();
        }
    }

    private void show(String data) {
        HttpBrowser.JSON
                .readTree(data)
                .path("slots")
                .forEach(slot -> shown.put(slot.get("slotId").asString(), slot));
    }

    int confirmed(String slot) {
        return shown.containsKey(slot) ? shown.get(slot).get("confirmed").asInt() : -1;
    }

    int waiting(String slot) {
        return shown.containsKey(slot) ? shown.get(slot).get("waiting").asInt() : -1;
    }

    @Override
    public void close() {
        reader.interrupt();
    }
}
