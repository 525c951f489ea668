package org.meedoen.gateway.routing;

import static org.meedoen.gateway.routing.Services.CAPACITY;
import static org.meedoen.gateway.routing.Services.NOTIFICATION;
import static org.meedoen.gateway.routing.Services.SIGNUP;
import static org.springframework.cloud.gateway.support.RouteMetadataUtils.RESPONSE_TIMEOUT_ATTR;

import java.time.Duration;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** The routes to the services. Only {@code /api} is routed; other paths of the services are internal. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private static final Duration IMPORT_PATIENCE = Duration.ofSeconds(60);

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder routes) {
        return routes.routes()
                .route(
                        "capacity",
                        route -> route.path(
                                        "/api/v1/congresses/*/availability/**",
                                        "/api/v1/congresses/*/dashboard/**",
                                        "/api/v1/congresses/*/what-if",
                                        "/api/v1/congresses/*/slots/*/what-if/**",
                                        "/api/v1/congresses/*/status/places")
                                .uri(service(CAPACITY)))
                .route(
                        "notification",
                        route -> route.path(
                                        "/api/v1/congresses/*/mails/**",
                                        "/api/v1/congresses/*/announcements/*/preview",
                                        "/api/v1/congresses/*/reports/mails.*",
                                        "/api/v1/congresses/*/status/mails",
                                        "/api/v1/me/mails")
                                .uri(service(NOTIFICATION)))
                .route(
                        "imports",
                        route -> route.path("/api/v1/congresses/*/*")
                                .and()
                                .method(HttpMethod.PUT)
                                .metadata(RESPONSE_TIMEOUT_ATTR, IMPORT_PATIENCE.toMillis())
                                .uri(service(SIGNUP)))
                .route("signup", route -> route.path("/api/**").uri(service(SIGNUP)))
                .build();
    }

    private static String service(String name) {
        return ForwardToInstance.SCHEME + "://" + name;
    }

    /** The client's own retry would send a write twice if the connection breaks. */
    @Bean
    HttpClientCustomizer noHiddenRetry() {
        return client -> client.disableRetry(true);
    }

    @Bean
    HttpClientCustomizer shortDnsCaching() {
        return DnsLookups::withShortCaching;
    }
}
