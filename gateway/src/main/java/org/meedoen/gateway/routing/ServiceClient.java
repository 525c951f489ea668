package org.meedoen.gateway.routing;

import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Calls services for the gateway's own needs. */
@Component
public class ServiceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_RESPONSE = 4 * 1024 * 1024;

    private final Services services;
    private final WebClient client;

    ServiceClient(Services services) {
        this.services = services;
        var http = DnsLookups.withShortCaching(HttpClient.create()).responseTimeout(PATIENCE);
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_RESPONSE))
                .build();
    }

    public <T> Mono<T> get(String service, String path, Class<T> type) {
        return get(client, service, path, type);
    }

    /** An internal path of signup-service, with the gateway's token. */
    public <T> Mono<T> getInternal(String path, String token, Class<T> type) {
        var trusted = client.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(token))
                .build();
        return get(trusted, Services.SIGNUP, path, type);
    }

    private <T> Mono<T> get(WebClient sender, String service, String path, Class<T> type) {
        return Mono.defer(() -> new InstanceFailover(services.named(service), HttpMethod.GET)
                .run(instance ->
                        sender.get().uri(instance.at(path, null)).retrieve().bodyToMono(type)));
    }
}
