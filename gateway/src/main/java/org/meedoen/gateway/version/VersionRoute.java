package org.meedoen.gateway.version;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;
import static org.springframework.web.reactive.function.server.RequestPredicates.HEAD;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/** Answers with the version of the running build, for reports of faults and for upgrades. */
@Configuration(proxyBeanMethods = false)
class VersionRoute {

    private static final String PATH = "/api/v1/version";

    @Bean
    RouterFunction<ServerResponse> version(ObjectProvider<BuildProperties> build) {
        var version = Version.of(build.getIfAvailable());
        return RouterFunctions.route(
                GET(PATH).or(HEAD(PATH)), _ -> ServerResponse.ok().bodyValue(version));
    }
}
