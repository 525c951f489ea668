package org.meedoen.gateway.streams;

import java.util.function.Supplier;
import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.problem.RefusedException;
import org.reactivestreams.Publisher;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Counts a response and ends it in time if it is an event stream; other responses pass unchanged. */
class LimitedStream extends ServerHttpResponseDecorator {

    private final OpenStreams streams;
    private final OpenStreams.Place place;
    private final Mono<Void> end;
    private final StreamSettings settings;

    LimitedStream(
            ServerHttpResponse answer,
            OpenStreams streams,
            OpenStreams.Place place,
            Mono<Void> end,
            StreamSettings settings) {
        super(answer);
        this.streams = streams;
        this.place = place;
        this.end = end;
        this.settings = settings;
    }

    @Override
    public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
        return isStream() ? counted(() -> super.writeWith(Flux.from(body).takeUntilOther(end))) : super.writeWith(body);
    }

    @Override
    public Mono<Void> writeAndFlushWith(Publisher<? extends Publisher<? extends DataBuffer>> body) {
        return isStream()
                ? counted(() -> super.writeAndFlushWith(Flux.from(body).takeUntilOther(end)))
                : super.writeAndFlushWith(body);
    }

    private Mono<Void> counted(Supplier<Mono<Void>> write) {
        return Mono.defer(() -> streams.take(place)
                ? write.get().doFinally(_ -> streams.release(place))
                : Mono.error(new RefusedException(Refusal.tooManyStreams(settings.comeBack()))));
    }

    private boolean isStream() {
        var type = getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.startsWith(MediaType.TEXT_EVENT_STREAM_VALUE);
    }
}
