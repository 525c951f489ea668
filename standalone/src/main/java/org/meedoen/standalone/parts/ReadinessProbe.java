package org.meedoen.standalone.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Polls the readiness endpoint of a service. */
record ReadinessProbe(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** Waits until it is ready. False if the process ended, or was ended as it took too long. */
    boolean await(Process process) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (process.waitFor(Duration.ofMillis(200))) {
                return false;
            }
            if (System.nanoTime() > deadline) {
                process.destroyForcibly();
                return false;
            }
        }
        return true;
    }

    private boolean isReady() throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }
}
