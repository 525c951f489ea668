package org.meedoen.gateway.routing;

import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpHeaders;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;

/** Reads from signup-service as a routed request does: with the same connections, timeouts and errors. */
@Component
public class RoutedReads {

    private final Instances instances;
    private final HttpClient client;
    private final Duration patience;

    RoutedReads(Services services, HttpClient client, HttpClientProperties settings) {
        this.instances = services.named(Services.SIGNUP);
        this.client = client.option(ChannelOption.CONNECT_TIMEOUT_MILLIS, settings.getConnectTimeout());
        this.patience = Objects.requireNonNull(settings.getResponseTimeout());
    }

    public <T> Mono<T> get(
            String path,
            Consumer<? super HttpHeaders> headers,
            BiFunction<HttpClientResponse, ByteBufMono, Mono<T>> answer) {
        var request = client.headers(headers).get();
        return Mono.defer(() -> new InstanceFailover(instances, HttpMethod.GET)
                .run(instance -> request.uri(instance.at(path, null))
                        .responseSingle(answer)
                        .timeout(patience)
                        .onErrorMap(TimeoutException.class, RoutedReads::tooLate)));
    }

    private static ResponseStatusException tooLate(TimeoutException late) {
        return new ResponseStatusException(HttpStatus.GATEWAY_TIMEOUT, late.getMessage(), late);
    }
}
