package org.meedoen.gateway.routing;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/**
 * A service in a container may have another address after each start, and another service its old one; yet Docker lets
 * names be remembered for ten minutes.
 */
final class Names {

    private static final Duration REMEMBERED = Duration.ofSeconds(2);

    private Names() {}

    static HttpClient lookedUpAgain(HttpClient client) {
        return client.resolver(names -> names.cacheMaxTimeToLive(REMEMBERED));
    }
}
