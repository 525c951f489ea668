package org.meedoen.notification.delivery;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.meedoen.contracts.AnnouncementId;
import org.meedoen.contracts.ParticipantId;
import org.meedoen.contracts.SignupId;
import org.meedoen.contracts.SlotId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as signup-service does: by default it has an address for everybody.
 *
 * <p>Longer than 250 lines: all that is asked of one service is answered in one place.
 */
final class FakeSignupService implements AutoCloseable {

    static final String TOKEN = "token-between-services";
    static final String NAME = "Willemijn van Zuylen";
    static final String COLLEAGUE = "Bram Bakker-Boon";

    private static final String SLOT_OF_READER = ", \"slotId\": \"" + SlotId.random() + "\"";

    private static final String BEFORE = """
            {"untilVersion": 2, "start": "2025-11-19T08:00:00Z", "end": "2025-11-19T10:00:00Z",
             "meetingPoint": {"name": "Jaarbeursplein", "latitude": null, "longitude": null}, "endPoint": null}""";

    /** With letters, unlike a real one, so that it can not be met by chance. */
    static final String CODE = "zq84w7";

    final Set<SlotId> cancelledSlots = ConcurrentHashMap.newKeySet();
    final Set<SlotId> movedSlots = ConcurrentHashMap.newKeySet();
    final Map<SignupId, SlotId> placesKeptBy = new ConcurrentHashMap<>();
    final Set<UUID> usedSignIns = ConcurrentHashMap.newKeySet();
    final Set<UUID> removedOrganisers = ConcurrentHashMap.newKeySet();
    final Set<ParticipantId> withoutAddress = ConcurrentHashMap.newKeySet();
    final Set<ParticipantId> ownParticipants = ConcurrentHashMap.newKeySet();
    final Set<ParticipantId> erased = ConcurrentHashMap.newKeySet();
    final Set<AnnouncementId> stopped = ConcurrentHashMap.newKeySet();
    final Set<AnnouncementId> aboutASlot = ConcurrentHashMap.newKeySet();
    volatile boolean away;
    volatile CountDownLatch recipientsGate = new CountDownLatch(0);

    private final JsonMapper json = new JsonMapper();
    private final RSAKey key;
    private final HttpServer server;

    FakeSignupService() {
        try {
            key = new RSAKeyGenerator(2048).keyID("1").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/internal/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/internal/recipients", exchange -> serve(exchange, this::recipients));
        server.createContext("/internal/announcements/", exchange -> serve(exchange, this::announcement));
        server.createContext("/internal/reminders", exchange -> serve(exchange, this::reminders));
        server.createContext("/internal/signups", exchange -> serve(exchange, this::signups));
        server.createContext("/internal/slots/", exchange -> serve(exchange, this::slot));
        server.createContext("/internal/organiser-invitations/", exchange -> serve(exchange, this::invitedOrganiser));
        server.createContext("/internal/accounts/", exchange -> serve(exchange, this::account));
        server.createContext("/internal/congresses/", exchange -> serve(exchange, this::congress));
        server.createContext("/internal/sign-ins/", exchange -> serve(exchange, this::signIn));
        server.start();
    }

    /** @param id a participant, or somebody who asked to sign in */
    static String addressOf(Object id) {
        return "p" + id + "@stad.example";
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    String session(String... roles) throws JOSEException {
        var claims = new JWTClaimsSet.Builder()
                .issuer("meedoen")
                .subject(UUID.randomUUID().toString())
                .claim("sid", "s1")
                .claim("roles", List.of(roles))
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private interface Handler {
        void handle(HttpExchange exchange) throws IOException, InterruptedException;
    }

    private void serve(HttpExchange exchange, Handler handler) throws IOException {
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 403, "{}");
        } else {
            try {
                handler.handle(exchange);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void recipients(HttpExchange exchange) throws IOException, InterruptedException {
        recipientsGate.await();
        var people = readers(json.readTree(exchange.getRequestBody()))
                .map(this::recipient)
                .toList();
        answer(exchange, 200, people.toString());
    }

    private String recipient(ParticipantId id) {
        return """
                {"participantId": "%s", "name": "%s", "email": "%s", "language": "nl", "congress": "lpb",
                 "removed": false}""".formatted(id, NAME, withoutAddress.contains(id) ? "no address" : addressOf(id));
    }

    /** Those of the wanted readers who were not erased. */
    private Stream<ParticipantId> readers(JsonNode wanted) {
        return StreamSupport.stream(wanted.get("participantIds").spliterator(), false)
                .map(reader -> ParticipantId.parse(reader.stringValue()))
                .filter(reader -> !erased.contains(reader));
    }

    /** Only those who were not erased get it. */
    private void announcement(HttpExchange exchange) throws IOException {
        var id = AnnouncementId.parse(exchange.getRequestURI().getPath().split("/")[3]);
        var wanted = json.readTree(exchange.getRequestBody());
        var readers = readers(wanted)
                .map(reader -> """
                        {"recipient": %s%s}""".formatted(recipient(reader), aboutASlot.contains(id) ? SLOT_OF_READER : ""))
                .toList();
        var account = wanted.has("accountId")
                ? ", \"accountEmail\": \"" + addressOf(wanted.get("accountId").stringValue()) + "\""
                : "";
        answer(exchange, 200, """
                {"id": "%s", "congress": {"slug": "lpb", "name": {"nl": "LPB-congres"}, "timeZone": "Europe/Amsterdam",
                 "contactEmail": "hulp@lpb.example", "sample": false},
                 "subject": {"nl": "Tot morgen, {naam}"},
                 "body": {"nl": "Hallo {naam},\\n\\nWe beginnen {tijdstip} bij {verzamelpunt}."},
                 "stopped": %s, "readers": %s%s}""".formatted(id, stopped.contains(id), readers, account));
    }

    /** Those who were not erased have one place. */
    private void reminders(HttpExchange exchange) throws IOException {
        var readers = readers(json.readTree(exchange.getRequestBody()))
                .map(reader -> """
                        {"recipient": %s, "slotIds": ["%s"], "optOut": "key-of-%s"}""".formatted(recipient(reader), SlotId.random(), reader))
                .toList();
        answer(exchange, 200, """
                {"congress": {"slug": "lpb", "name": {"nl": "LPB-congres"}, "timeZone": "Europe/Amsterdam",
                 "sample": false}, "readers": %s}""".formatted(readers));
    }

    /** All go with a colleague; some keep a place while they wait. */
    private void signups(HttpExchange exchange) throws IOException {
        var ids = json.readTree(exchange.getRequestBody()).get("signupIds");
        var contexts = StreamSupport.stream(ids.spliterator(), false)
                .map(id -> SignupId.parse(id.stringValue()))
                .map(id -> """
                        {"signupId": "%s", "keptSlotId": %s, "colleague": "%s", "organisation": "Gemeente Zwolle"}""".formatted(
                        id, placesKeptBy.containsKey(id) ? "\"" + placesKeptBy.get(id) + "\"" : "null", COLLEAGUE))
                .toList();
        answer(exchange, 200, contexts.toString());
    }

    private void slot(HttpExchange exchange) throws IOException {
        var slot = SlotId.parse(last(exchange));
        answer(exchange, 200, """
                {"slotId": "%s", "version": 2, "before": %s,
                 "congress": {"slug": "lpb", "name": {"nl": "LPB-congres"}, "timeZone": "Europe/Amsterdam",
                              "contactEmail": "hulp@lpb.example", "sample": true},
                 "session": {"title": {"nl": "Wandeling door Overvecht"}, "kind": "VISIT"},
                 "start": "2025-11-19T09:00:00Z", "end": "2025-11-19T11:00:00Z",
                 "meetingPoint": {"name": "Station Overvecht", "latitude": 52.1147, "longitude": 5.1137},
                 "cancelled": %s}""".formatted(
                        slot, movedSlots.contains(slot) ? "[" + BEFORE + "]" : "[]", cancelledSlots.contains(slot)));
    }

    private void signIn(HttpExchange exchange) throws IOException {
        var parts = exchange.getRequestURI().getPath().split("/");
        var signIn = UUID.fromString(parts[3]);
        if (usedSignIns.contains(signIn)) {
            answer(exchange, 410, "{}");
        } else if (parts[4].equals("mint")) {
            answer(exchange, 200, """
                    {"email": "%s", "language": "nl", "link": "https://meedoen.example/inloggen#token=%s", "code": "%s",
                     "expiresAt": "%s", "congressName": {"nl": "LPB-congres"}, "sample": true}""".formatted(
                    addressOf(signIn), UUID.randomUUID(), CODE, Instant.now().plusSeconds(900)));
        } else {
            answer(exchange, 200, """
                    {"email": "%s", "language": "nl", "contactEmail": "hulp@lpb.example", "sample": false}""".formatted(addressOf(signIn)));
        }
    }

    private void account(HttpExchange exchange) throws IOException {
        if (last(exchange).equals("participants")) {
            answer(exchange, 200, new JsonMapper().writeValueAsString(ownParticipants));
            return;
        }
        answer(exchange, 200, "{\"email\": \"%s\"}".formatted(addressOf(last(exchange))));
    }

    private void congress(HttpExchange exchange) throws IOException {
        answer(exchange, 200, """
                {"slug": "%s", "name": {"nl": "LPB-congres", "en": "LPB congress"}, "days": ["2025-11-19"],
                 "timeZone": "Europe/Amsterdam", "contactEmail": "hulp@lpb.example", "sample": false}""".formatted(last(exchange)));
    }

    private void invitedOrganiser(HttpExchange exchange) throws IOException {
        var id = last(exchange);
        if (removedOrganisers.contains(UUID.fromString(id))) {
            answer(exchange, 404, "{}");
            return;
        }
        answer(exchange, 200, """
                {"email": "%s", "language": "nl", "congress": "lpb", "congressName": {"nl": "LPB-congres"},
                 "contactEmail": "hulp@lpb.example", "sample": false}""".formatted(addressOf(id)));
    }

    private static String last(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
