package org.meedoen.gateway.routing;

import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Replaces an error response of a service that is no problem detail, such as the web server's own page, by one of the gateway.
 */
@Component
class ServiceErrorFilter implements GlobalFilter, Ordered {

    private static final String PROBLEM = "application/problem+json";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        return chain.filter(exchange).then(Mono.defer(() -> checked(exchange.getResponse())));
    }

    private static Mono<Void> checked(ServerHttpResponse response) {
        @Nullable HttpStatusCode status = response.getStatusCode();
        return status == null || !status.isError() || isProblem(response.getHeaders())
                ? Mono.empty()
                : Mono.error(new ResponseStatusException(status));
    }

    private static boolean isProblem(HttpHeaders headers) {
        @Nullable String type = headers.getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(PROBLEM);
    }

    /** After the filter that calls the service and before the one that writes its response. */
    @Override
    public int getOrder() {
        return NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER + 1;
    }
}
