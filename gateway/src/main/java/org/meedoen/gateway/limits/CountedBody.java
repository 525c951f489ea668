package org.meedoen.gateway.limits;

import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.problem.RefusedException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A body that breaks off where it grows too large; not every body says its length beforehand. */
class CountedBody extends ServerHttpRequestDecorator {

    private final long most;
    private long arrived;

    CountedBody(ServerHttpRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().map(this::counted);
    }

    private DataBuffer counted(DataBuffer part) {
        arrived += part.readableByteCount();
        if (arrived > most) {
            DataBufferUtils.release(part);
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return part;
    }
}
