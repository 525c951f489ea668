package org.meedoen.gateway.docs;

import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** The index of the services' OpenAPI documents. */
@Configuration(proxyBeanMethods = false)
class InterfaceDocuments {

    private static final Map<String, List<Document>> INDEX =
            Map.of("documents", List.of(document("signup"), document("capacity"), document("notification")));

    @Bean
    RouterFunction<ServerResponse> index() {
        return RouterFunctions.route()
                .GET("/api/docs", _ -> ServerResponse.ok().bodyValue(INDEX))
                .build();
    }

    private static Document document(String service) {
        return new Document(service, "/api/docs/" + service);
    }

    record Document(String service, String href) {}
}
