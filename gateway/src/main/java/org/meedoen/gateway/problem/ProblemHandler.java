package org.meedoen.gateway.problem;

import io.netty.handler.timeout.ReadTimeoutException;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.ErrorResponse;
import org.springframework.web.reactive.function.client.WebClientException;
import org.springframework.web.server.MethodNotAllowedException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.channel.AbortedException;
import reactor.netty.http.server.HttpServerResponse;

/** Turns every exception into a problem detail; its details are only logged. */
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemHandler.class);

    private static final int LONGEST_TEXT = 200;

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable fault) {
        if (isTooLate(exchange, fault)) return logged(exchange, fault);
        if (exchange.getResponse().isCommitted()) return Mono.error(fault);
        exchange.getResponse().getHeaders().clear();
        return problems.answer(exchange, refusal(exchange, fault))
                .onErrorResume(late -> isTooLate(exchange, late), late -> logged(exchange, late));
    }

    /**
     * The HTTP server refuses a request whose body turns out to be malformed, and closes its connection, whatever is being done
     * with the request.
     */
    private static boolean isTooLate(ServerWebExchange exchange, Throwable fault) {
        return ServerHttpResponseDecorator.getNativeResponse(exchange.getResponse()) instanceof HttpServerResponse sent
                && (isClosed(sent) || fault.getClass() == IllegalStateException.class && sent.hasSentHeaders());
    }

    private static boolean isClosed(HttpServerResponse sent) {
        return sent instanceof Connection connection && !connection.channel().isActive();
    }

    private static Mono<Void> logged(ServerWebExchange exchange, Throwable fault) {
        log.info("{} can no longer be answered: {}", request(exchange), inPart(fault.toString()));
        return Mono.empty();
    }

    private static Refusal refusal(ServerWebExchange exchange, Throwable fault) {
        return switch (fault) {
            case RefusedException refused -> refused.refusal();
            case MethodNotAllowedException method -> Refusal.methodNotAllowed(Set.copyOf(method.getSupportedMethods()));
            case ErrorResponse response ->
                byStatus(exchange, response.getStatusCode().value(), fault);
            case IOException _, AbortedException _, ReadTimeoutException _, WebClientException _ ->
                unavailable(exchange, fault);
            default -> fault(exchange, fault);
        };
    }

    private static Refusal byStatus(ServerWebExchange exchange, int status, Throwable fault) {
        var refusal = Refusal.of(status);
        return switch (refusal.status().value()) {
            case 503 -> unavailable(exchange, fault);
            case 500 -> fault(exchange, fault);
            default -> refusal;
        };
    }

    private static Refusal unavailable(ServerWebExchange exchange, Throwable fault) {
        log.warn("No answer for {}: {}", request(exchange), inPart(fault.toString()));
        return Refusal.serviceUnavailable();
    }

    private static Refusal fault(ServerWebExchange exchange, Throwable fault) {
        log.error("Fault in {}", request(exchange), fault);
        return Refusal.FAULT;
    }

    private static String request(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        return request.getMethod() + " " + inPart(request.getPath().value());
    }

    /** Nobody can fill the log with long texts. */
    private static String inPart(String text) {
        return StringUtils.truncate(text, LONGEST_TEXT);
    }
}
