package org.meedoen.standalone.parts;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a service says that it is ready. */
record Readiness(int port) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    /** Waits; false when the process ended or took too long, which ends it. */
    boolean awaited(Process process) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!told()) {
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

    private boolean told() throws InterruptedException {
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
