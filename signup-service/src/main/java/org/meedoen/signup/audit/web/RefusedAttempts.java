package org.meedoen.signup.audit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.meedoen.contracts.CongressId;
import org.meedoen.http.CurrentCaller;
import org.meedoen.signup.audit.AuditAction;
import org.meedoen.signup.audit.AuditEntry;
import org.meedoen.signup.audit.AuditTrail;
import org.meedoen.signup.audit.Audited;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Records requests for {@link Audited} operations that are refused: those that the caller may not make, and those of organisers
 * that are invalid or conflict with something. It sees every problem detail before it is sent, whichever class answers.
 */
@ControllerAdvice
class RefusedAttempts implements ResponseBodyAdvice<Object> {

    private final AuditTrail trail;
    private final CurrentCaller caller;

    RefusedAttempts(AuditTrail trail, CurrentCaller caller) {
        this.trail = trail;
        this.caller = caller;
    }

    @Override
    public boolean supports(MethodParameter result, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter result,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && request instanceof ServletServerHttpRequest received) {
            record(problem, received.getServletRequest());
        }
        return body;
    }

    private void record(ProblemDetail problem, HttpServletRequest request) {
        var congress = variable(request, "congress").map(CongressId::new);
        var action = action(request);
        if (congress.isEmpty() || action.isEmpty() || !isAttempt(problem, congress.get(), request)) return;
        id(action.get(), congress.get(), request)
                .map(id -> AuditEntry.refused(action.get(), id, reason(problem)))
                .ifPresent(entry -> trail.recordRefusal(congress.get(), entry));
    }

    private static Optional<AuditAction> action(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod handler
                ? Optional.ofNullable(handler.getMethodAnnotation(Audited.class))
                        .map(Audited::value)
                : Optional.empty();
    }

    private boolean isAttempt(ProblemDetail problem, CongressId congress, HttpServletRequest request) {
        var status = HttpStatusCode.valueOf(problem.getStatus());
        var who = caller.of(request).orElse(null);
        if (who == null || !status.is4xxClientError()) return false;
        if (status.isSameCodeAs(HttpStatus.FORBIDDEN)) return true;
        return who.mayOrganise(congress) && !"true".equals(request.getParameter("dryRun"));
    }

    /** Empty if the path contains no such id, but something that somebody typed. */
    private static Optional<?> id(AuditAction action, CongressId congress, HttpServletRequest request) {
        return action.concernsCongress()
                ? Optional.of(congress)
                : variable(request, "id").flatMap(RefusedAttempts::uuid);
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    private static Optional<String> variable(HttpServletRequest request, String name) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                        && variables.get(name) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    /** The last part of the type. */
    private static String reason(ProblemDetail problem) {
        var type = String.valueOf(problem.getType());
        return type.substring(type.lastIndexOf(':') + 1);
    }
}
