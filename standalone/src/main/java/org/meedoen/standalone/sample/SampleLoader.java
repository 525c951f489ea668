package org.meedoen.standalone.sample;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Loads a sample congress over HTTP: signs in as the administrator with the code from the mail catcher, and uploads the
 * files. If the congress exists already, it changes nothing.
 */
public final class SampleLoader {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final BrowserSession gateway;
    private final URI mail;
    private final String admin;

    public SampleLoader(URI gateway, URI mail, String admin) {
        this.gateway = new BrowserSession(gateway);
        this.mail = mail;
        this.admin = admin;
    }

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var loader = new SampleLoader(
                URI.create(required(environment, "MEEDOEN_GATEWAY_URL")),
                URI.create(required(environment, "MEEDOEN_MAIL_API_URL")),
                required(environment, "MEEDOEN_ADMIN"));
        System.out.println(loader.load(SampleFiles.onClassPath()).sentence());
    }

    private static String required(Map<String, String> environment, String name) {
        var value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(name + " is needed");
        }
        return value;
    }

    public SampleOutcome load(SampleFiles sample) {
        var path = "/api/v1/congresses/" + sample.slug();
        if (isComplete(path)) {
            return SampleOutcome.ALREADY_THERE;
        }
        signIn();
        upload(path, shifted(sample));
        gateway.write("DELETE", "/api/v1/login-sessions/current", "application/json", "{}");
        return SampleOutcome.LOADED;
    }

    /** The congress is published last, so a visible congress is complete. */
    private boolean isComplete(String path) {
        var response = gateway.get(path + "/programme");
        return response.statusCode() == 200
                && !JSON.readTree(response.body()).path("sessions").isEmpty();
    }

    private void signIn() {
        var mailbox = new Mailbox(mail, admin);
        post("/api/v1/sign-in-requests", Map.of("email", admin));
        try {
            var code = mailbox.awaitCode();
            post("/api/v1/login-sessions", Map.of("email", admin, "code", code, "ownDevice", false));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while signing in", e);
        }
    }

    private void post(String path, Map<String, ?> body) {
        gateway.write("POST", path, "application/json", JSON.writeValueAsString(body));
    }

    private void upload(String path, SampleFiles sample) {
        gateway.write("PUT", path, "application/json", JSON.writeValueAsString(open(sample.json())));
        gateway.write("PUT", path + "/organisations", "text/csv; charset=utf-8", sample.organisations());
        gateway.write("PUT", path + "/programme", "text/csv; charset=utf-8", sample.programme());
        gateway.write("PUT", path + "/publication", "application/json", "");
    }

    private static SampleFiles shifted(SampleFiles sample) {
        var zone = ZoneId.of(sample.timeZone());
        return sample.map(WeekShift.ahead(sample.days(), LocalDate.now(zone), zone)::apply);
    }

    /** Opens sign-up now. The slug is part of the path, not of the body. */
    private static JsonNode open(JsonNode congress) {
        var open = ((ObjectNode) congress).without("slug");
        var now = Instant.now();
        return Instant.parse(open.get("signupOpensAt").asString()).isAfter(now)
                ? ((ObjectNode) open).put("signupOpensAt", now.toString())
                : open;
    }
}
