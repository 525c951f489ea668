package org.meedoen.benchmarks.installation;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.meedoen.benchmarks.load.StubService;
import org.meedoen.benchmarks.load.StubService.CannedResponse;
import org.meedoen.servers.FreePorts;
import org.meedoen.servers.Leash;
import org.meedoen.standalone.parts.ServicePart;
import org.meedoen.trial.LoginSessions;
import org.meedoen.trial.TrialContext;
import org.meedoen.trial.TrialInstallation;

/** The installation's gateway in front of a stub. The difference to the real installation is the cost of the services. */
public final class GatewayBeforeStub implements AutoCloseable {

    private static final String SIGNUP = """
            {"id":"%s","slotId":"%s","participantId":"%s","status":"CONFIRMED","requestedAt":"2026-11-19T09:00:00.000000Z",\
            "decidedAt":"2026-11-19T09:00:00.010000Z"}""".formatted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());

    private final StubService stub;
    private final Process process;
    private final int port;

    private GatewayBeforeStub(StubService stub, Process process, int port) {
        this.stub = stub;
        this.process = process;
        this.port = port;
    }

    /** @param more further canned responses, by the end of the path */
    public static GatewayBeforeStub start(
            TrialContext context, TrialInstallation trial, LoginSessions sessions, Map<String, CannedResponse> more)
            throws InterruptedException {
        context.progress().now("starting a gateway before a stub");
        var responses = new HashMap<>(more);
        responses.put("/signups", json(201, SIGNUP));
        responses.put("/internal/keys", json(200, sessions.publicKeys()));
        responses.put("/internal/revoked-sessions", json(200, "[]"));
        var stub = context.keep(StubService.start(responses));
        var port = FreePorts.next();
        var jar = trial.data().resolve("programs").resolve("gateway").resolve("gateway.jar");
        var log = context.folder("stub-gateway.log");
        var part = new ServicePart("stub-gateway", jar, port, environment(port, stub.port()), log);
        return context.keep(new GatewayBeforeStub(stub, part.start(), port));
    }

    private static CannedResponse json(int status, String body) {
        return new CannedResponse(status, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> environment(int port, int stub) {
        var behind = "http://127.0.0.1:" + stub;
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

    /** The port of the stub itself, for plain HTTP without the gateway. */
    public int barePort() {
        return stub.port();
    }

    @Override
    public void close() {
        Leash.release(process, Duration.ofSeconds(5));
    }
}
