package org.meedoen.trial;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meedoen.contracts.CongressId;
import org.meedoen.contracts.SlotId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Creates congresses through the gateway, as an administrator does. */
public final class CongressSetup implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    public static final String COLUMNS =
            "session_key,kind,title_nl,title_en,abstract_nl,abstract_en,hosts,theme,district,"
                    + "language,accessibility,signup_opens_at,signup_closes_at,slot_key,date,start,end,meeting_point,latitude,"
                    + "longitude,end_point,capacity,waiting_list,cancelled\n";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI gateway;
    private final SignedInPerson administrator;

    public CongressSetup(int port, SignedInPerson administrator) {
        this.gateway = URI.create("http://localhost:" + port);
        this.administrator = administrator;
    }

    /** Creates one that is open for sign-up, with slots at the same time. Returns when capacity-service knows them. */
    public TrialCongress congress(CongressId slug, int slots, int capacity) {
        return congress(slug, programme(slots, capacity), slots);
    }

    /** With the programme of a CSV file. */
    public TrialCongress congress(CongressId slug, String programme, int slots) {
        var path = "/api/v1/congresses/" + slug;
        put(path, "application/json", JSON.writeValueAsString(congress()));
        put(path + "/programme", "text/csv", programme);
        put(path + "/publication", "application/json", "");
        awaitSlots(path, slots);
        return new TrialCongress(slug, slotsIn(get(path + "/programme")));
    }

    private static Map<String, Object> congress() {
        return Map.of(
                "name",
                Map.of("nl", "Meting", "en", "Measurement"),
                "hostCity",
                "Utrecht",
                "days",
                List.of(day().toString()),
                "timeZone",
                "Europe/Amsterdam",
                "signupOpensAt",
                Instant.now().minus(Duration.ofHours(1)).toString(),
                "signupClosesAt",
                Instant.now().plus(Duration.ofDays(20)).toString(),
                "admission",
                "LIST",
                "contactEmail",
                "organisatie@meedoen.example");
    }

    public static LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC).plusDays(30);
    }

    private static String programme(int slots, int capacity) {
        return COLUMNS
                + IntStream.range(0, slots)
                        .mapToObj(i -> slot(i, capacity))
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String slot(int i, int capacity) {
        return "s%1$d,VISIT,Bezoek aan plek %1$d,Visit to place %1$d,Een rondleiding met uitleg over werk %1$d.,,"
                        .formatted(i)
                + "Gastheer %1$d,,,nl,,,,t%1$d,%2$s,10:00,12:00,Stadsplein %1$d,,,,%3$d,ja,nee"
                        .formatted(i, day(), capacity);
    }

    private void awaitSlots(String path, int slots) {
        var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (get(path + "/availability").path("slots").size() < slots) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("capacity-service does not know the slots of " + path);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<SlotId> slotsIn(JsonNode programme) {
        return programme
                .path("sessions")
                .valueStream()
                .flatMap(session -> session.path("slots").valueStream())
                .map(slot -> SlotId.parse(slot.path("id").asString()))
                .toList();
    }

    private JsonNode get(String path) {
        return JSON.readTree(send(request(path).GET().build()));
    }

    private void put(String path, String type, String body) {
        send(request(path)
                .header("Content-Type", type)
                .PUT(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(gateway.resolve(path)).timeout(Duration.ofSeconds(60));
        administrator.headers().forEach(request::header);
        return request;
    }

    private String send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request + ": " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
