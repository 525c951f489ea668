package org.meedoen.benchmarks.meedoen;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.meedoen.benchmarks.load.Echo;
import org.meedoen.benchmarks.load.Echo.Said;
import org.meedoen.benchmarks.workshop.Workshop;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.Leash;
import org.meedoen.standalone.parts.ServicePart;

/** The installation's own gateway program before an echo: what is left of it is what the services behind it cost. */
public final class EchoGateway implements AutoCloseable {

    private static final String SIGNUP = """
            {"id":"%s","slotId":"%s","participantId":"%s","status":"CONFIRMED","requestedAt":"2026-11-19T09:00:00.000000Z",\
            "decidedAt":"2026-11-19T09:00:00.010000Z"}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private final Echo echo;
    private final Process process;
    private final int port;

    private EchoGateway(Echo echo, Process process, int port) {
        this.echo = echo;
        this.process = process;
        this.port = port;
    }

    /** @param more what the echo says besides a sign-up, by the end of the path */
    public static EchoGateway start(Workshop workshop, Launched launched, Sessions sessions, Map<String, Said> more)
            throws InterruptedException {
        workshop.progress().now("starting a gateway before an echo");
        var said = new HashMap<>(more);
        said.put("/signups", json(201, SIGNUP));
        said.put("/internal/keys", json(200, sessions.publicKeys()));
        said.put("/internal/revoked-sessions", json(200, "[]"));
        var echo = workshop.keep(Echo.saying(said));
        var port = FreePorts.next();
        var jar = launched.data().resolve("programs").resolve("gateway").resolve("gateway.jar");
        var log = workshop.folder("echo-gateway.log");
        var part = new ServicePart("echo-gateway", jar, port, environment(port, echo.port()), log);
        return workshop.keep(new EchoGateway(echo, part.start(), port));
    }

    private static Said json(int status, String body) {
        return new Said(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> environment(int port, int echo) {
        var behind = "http://127.0.0.1:" + echo;
        return Map.of(
                "SPRING_PROFILES_ACTIVE",
                "demo",
                "SERVER_ADDRESS",
                "127.0.0.1",
                "MEEDOEN_PORT",
                String.valueOf(port),
                "MEEDOEN_SIGNUP_URLS",
                behind,
                "MEEDOEN_CAPACITY_URLS",
                behind,
                "MEEDOEN_NOTIFICATION_URLS",
                behind);
    }

    public int port() {
        return port;
    }

    /** Past the gateway: the echo itself, which is what bare HTTP can do here. */
    public int barePort() {
        return echo.port();
    }

    @Override
    public void close() {
        Leash.release(process, Duration.ofSeconds(5));
    }
}
