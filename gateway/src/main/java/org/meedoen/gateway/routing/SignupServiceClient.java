package org.meedoen.gateway.routing;

import java.time.Duration;
import org.meedoen.gateway.installation.Installation;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** Asks signup-service what only services may ask. */
@Component
public class SignupServiceClient {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Services services;
    private final WebClient client;

    SignupServiceClient(Services services, Installation installation) {
        this.services = services;
        this.client = WebClient.builder()
                .clientConnector(
                        new ReactorClientHttpConnector(HttpClient.create().responseTimeout(PATIENCE)))
                .defaultHeaders(headers -> headers.setBearerAuth(installation.serviceToken()))
                .build();
    }

    public <T> Mono<T> get(String path, Class<T> type) {
        return Mono.defer(() -> new Attempts(services.named(Services.SIGNUP), HttpMethod.GET)
                .run(instance ->
                        client.get().uri(instance.at(path, null)).retrieve().bodyToMono(type)));
    }
}
