package org.meedoen.gateway.limits;

import org.meedoen.gateway.problem.Refusal;
import org.meedoen.gateway.problem.RefusedException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;

/** A body that fails when it exceeds a size, as not every request declares its length. */
class SizeLimitedBody extends ServerHttpRequestDecorator {

    private final long most;
    private long received;

    SizeLimitedBody(ServerHttpRequest request, long most) {
        super(request);
        this.most = most;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody().map(this::counted);
    }

    private DataBuffer counted(DataBuffer part) {
        received += part.readableByteCount();
        if (received > most) {
            DataBufferUtils.release(part);
            throw new RefusedException(Refusal.TOO_LARGE);
        }
        return part;
    }
}
