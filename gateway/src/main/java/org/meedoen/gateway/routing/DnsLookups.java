package org.meedoen.gateway.routing;

import java.time.Duration;
import reactor.netty.http.client.HttpClient;

/**
 * Limits the DNS cache. A container may have another address after a restart, and another container its old one, but Docker's
 * DNS allows caching for ten minutes.
 */
final class DnsLookups {

    private static final Duration LONGEST_CACHING = Duration.ofSeconds(2);

    private DnsLookups() {}

    static HttpClient withShortCaching(HttpClient client) {
        return client.resolver(resolver -> resolver.cacheMaxTimeToLive(LONGEST_CACHING));
    }
}
