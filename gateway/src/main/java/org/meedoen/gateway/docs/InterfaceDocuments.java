package org.meedoen.gateway.docs;

import java.util.List;
import org.meedoen.gateway.routing.ServiceClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One OpenAPI document for the whole installation, put together from the services' own. */
@Configuration(proxyBeanMethods = false)
class InterfaceDocuments {

    private static final List<String> SERVICES = List.of("signup", "capacity", "notification");

    private final ServiceClient services;

    InterfaceDocuments(ServiceClient services) {
        this.services = services;
    }

    @Bean
    RouterFunction<ServerResponse> wholeInterface() {
        return RouterFunctions.route()
                .GET(
                        "/api/v1/openapi.json",
                        _ -> ServerResponse.ok()
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(merged(), String.class))
                .build();
    }

    private Mono<String> merged() {
        return Flux.fromIterable(SERVICES)
                .concatMap(service -> services.get(service, "/api/v1/openapi/" + service, String.class)
                        .map(json -> ServiceDocument.read(service, json)))
                .collectList()
                .map(documents -> new WholeInterface(documents).json());
    }
}
