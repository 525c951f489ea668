package org.meedoen.gateway.routing;

import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks a service something on the gateway's own account. */
@Component
public class ServiceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;

    private final Services services;
    private final WebClient client;

    ServiceClient(Services services) {
        this.services = services;
        var http = Names.lookedUpAgain(HttpClient.create()).responseTimeout(PATIENCE);
        this.client = WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    public <T> Mono<T> get(String service, String path, Class<T> type) {
        return get(client, service, path, type);
    }

    /** What only services may ask, of signup-service. */
    public <T> Mono<T> getInternal(String path, String serviceToken, Class<T> type) {
        var trusted = client.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(serviceToken))
                .build();
        return get(trusted, Services.SIGNUP, path, type);
    }

    private <T> Mono<T> get(WebClient asking, String service, String path, Class<T> type) {
        return Mono.defer(() -> new Attempts(services.named(service), HttpMethod.GET)
                .run(instance ->
                        asking.get().uri(instance.at(path, null)).retrieve().bodyToMono(type)));
    }
}
