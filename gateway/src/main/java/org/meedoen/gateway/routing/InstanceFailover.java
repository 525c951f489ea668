package org.meedoen.gateway.routing;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.netty.channel.AbortedException;

/**
 * Tries the instances of a service until one responds. A request that may have reached an instance is sent to another one only
 * if its method is safe.
 */
class InstanceFailover {

    private static final Set<HttpMethod> SAFE_METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Instances instances;
    private final HttpMethod method;
    private final Set<Instance> tried = new HashSet<>();

    InstanceFailover(Instances instances, HttpMethod method) {
        this.instances = instances;
        this.method = method;
    }

    <T> Mono<T> run(Function<Instance, Mono<T>> attempt) {
        return Mono.defer(() -> instances
                .next(tried)
                .map(instance -> on(instance, attempt))
                .orElseGet(() -> Mono.error(new ConnectException("No instance is configured"))));
    }

    private <T> Mono<T> on(Instance instance, Function<Instance, Mono<T>> attempt) {
        tried.add(instance);
        return attempt.apply(instance).onErrorResume(fault -> {
            if (wasNotSent(fault)) {
                instance.setReady(false);
            }
            return mayRepeat(fault) && instances.next(tried).isPresent() ? run(attempt) : Mono.error(fault);
        });
    }

    private boolean mayRepeat(Throwable fault) {
        return wasNotSent(fault) || (isBroken(fault) && SAFE_METHODS.contains(method));
    }

    private static boolean wasNotSent(Throwable fault) {
        return switch (rootOf(fault)) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ -> true;
            // true only for a connection that was closed before anything was sent
            case AbortedException aborted -> AbortedException.isConnectionReset(aborted);
            default -> false;
        };
    }

    private static boolean isBroken(Throwable fault) {
        return switch (rootOf(fault)) {
            case IOException _, AbortedException _, ReadTimeoutException _ -> true;
            default -> false;
        };
    }

    private static Throwable rootOf(Throwable fault) {
        return fault instanceof WebClientRequestException request && request.getCause() != null
                ? request.getCause()
                : fault;
    }
}
