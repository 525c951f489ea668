package org.meedoen.gateway.disclosure;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.meedoen.gateway.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Serves {@code security.txt}. Answers 404 if no contact is set. */
@Configuration(proxyBeanMethods = false)
class SecurityTextRoute {

    static final String PATH = "/.well-known/security.txt";

    @Bean
    RouterFunction<ServerResponse> securityText(DisclosureSettings settings, Installation installation) {
        var text = new SecurityText(settings, installation, Clock.systemUTC());
        return RouterFunctions.route(
                GET(PATH).or(HEAD(PATH)).and(_ -> text.isKnown()),
                _ -> ServerResponse.ok()
                        .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                        .bodyValue(text.text()));
    }
}
