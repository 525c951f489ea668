package org.meedoen.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meedoen.fuzz.Target;

/** Internal paths and actuator paths are not accessible with a session, on any port and in any encoding. */
class HiddenPathsIT {

    private static final List<String> WAYS_TO_WRITE = List.of(
            "/%s",
            "//%s",
            "/./%s",
            "/x/../%s",
            "/x/%%2e%%2e/%s",
            "/;x/%s",
            "/%s;x",
            "/%s/",
            "/%s?x",
            "/api/../%s",
            "/api/%%2e%%2e/%s",
            "/\\%s",
            "/%%2f%s");

    private static List<Target> ports;
    private static String administrator;

    @BeforeAll
    static void signIn() {
        var meedoen = RunningMeedoen.shared();
        ports = meedoen.ports();
        administrator = meedoen.administrator().browser().cookieHeader();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "internal/recipients",
                "internal/revoked-sessions",
                "internal/sign-ins/018f0000-0000-7000-8000-000000000001/mint",
                "actuator",
                "actuator/metrics",
                "actuator/prometheus",
                "actuator/env"
            })
    void noSessionReachesHiddenPaths(String path) throws Exception {
        assertThat(ports)
                .extracting(Target::name)
                .contains("gateway", "signup-service", "capacity-service", "notification-service");
        for (var port : ports) {
            for (var way : WAYS_TO_WRITE) {
                for (var written : spelt(path)) {
                    var address = way.formatted(written);
                    assertHidden(port, "GET", address);
                    assertHidden(port, "POST", address);
                }
            }
        }
    }

    /** Encoded letters, upper case, double encoding, path parameters, an encoded or a double slash. */
    private static List<String> spelt(String path) {
        return List.of(
                path,
                "%%%02x".formatted((int) path.charAt(0)) + path.substring(1),
                path.substring(0, 3) + "%%%02X".formatted((int) path.charAt(3)) + path.substring(4),
                path.toUpperCase(Locale.ROOT),
                "%25" + Integer.toHexString(path.charAt(0)) + path.substring(1),
                path.replaceFirst("/|$", ";a=b/"),
                path.replaceFirst("/|$", "//"),
                path.replaceFirst("/|$", "%2f"),
                path.replaceFirst("/|$", "/./"));
    }

    private static void assertHidden(Target port, String method, String address) throws IOException {
        var answer = send(port, method, address);
        assertThat(answer)
                .as(method + " " + address + " at " + port.name())
                .containsPattern("^HTTP/1.1 (400|401|403|404|405) ")
                .doesNotContain("jvm.", "\"names\"", "_links", "\"sid\"");
    }

    private static String send(Target port, String method, String address) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port.port())) {
            var request = method + " " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Accept: application/json\r\nSec-Fetch-Site: same-origin\r\nContent-Type: application/json\r\nCookie: "
                    + administrator + "\r\nContent-Length: 2\r\n\r\n{}";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void readinessIsPublic() throws Exception {
        for (var port : ports) {
            assertThat(send(port, "GET", "/actuator/health/readiness")).contains("HTTP/1.1 200", "UP");
        }
    }
}
