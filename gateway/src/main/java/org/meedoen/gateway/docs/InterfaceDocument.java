package org.meedoen.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/**
 * Serves the OpenAPI document, to pages of other sites too (NL GOV API Design Rules, /core/publish-openapi). The build
 * generates it, and tests compare it with the services.
 */
@Configuration(proxyBeanMethods = false)
public class InterfaceDocument {

    /** The version of the interface, as in the document. The major version is in the path. */
    public static final String VERSION = "1.0.0";

    static final String PATH = "/api/v1/openapi.json";

    private final byte[] document = read();
    private final String tag = "\"" + DigestUtils.md5DigestAsHex(document) + "\"";

    @Bean
    RouterFunction<ServerResponse> interfaceDescription() {
        return RouterFunctions.route(GET(PATH).or(HEAD(PATH)), this::answer);
    }

    private Mono<ServerResponse> answer(ServerRequest request) {
        return request.checkNotModified(tag).switchIfEmpty(Mono.defer(this::whole));
    }

    private Mono<ServerResponse> whole() {
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .eTag(tag)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .bodyValue(document);
    }

    private static byte[] read() {
        try {
            return new ClassPathResource("openapi.json").getContentAsByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
