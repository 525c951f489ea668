package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns the exceptions of Spring MVC and of controllers into problem details; stack traces are only logged. A response that has
 * begun, such as an event stream, ends without one.
 */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    record Field(String field, @Nullable String message) {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> problem(ProblemException problem, HttpServletRequest request) {
        if (isRefusal(problem.status())) SecurityLog.refused(request, problem.status());
        return problems.problem(problem.status(), problem.code(), problem.properties(), problem.arguments());
    }

    static boolean isRefusal(HttpStatusCode status) {
        return status.isSameCodeAs(HttpStatus.UNAUTHORIZED) || status.isSameCodeAs(HttpStatus.FORBIDDEN);
    }

    /** A malformed header or parameter, which is found when it is read, or a malformed multipart body. */
    @ExceptionHandler({RequestRejectedException.class, InvalidParameterException.class, MultipartException.class})
    ResponseEntity<ProblemDetail> unreadable() {
        return problems.problem(HttpStatus.BAD_REQUEST, "malformed-request", Map.of());
    }

    /** Answered by the filter chain of Spring Security. */
    @ExceptionHandler
    void denied(AccessDeniedException denied) {
        throw denied;
    }

    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> fault(Exception fault, HttpServletResponse response) {
        if (TransientFault.isCauseOf(fault)) return unavailable(response, fault);
        if (!hasDisconnected(response, fault)) log.error("A request failed", fault);
        return hasBegun(response) ? null : problems.problem(HttpStatus.INTERNAL_SERVER_ERROR, "fault", Map.of());
    }

    /** It may have been executed if the connection broke at the very end, so every request must be repeatable. */
    private @Nullable ResponseEntity<ProblemDetail> unavailable(HttpServletResponse response, Exception fault) {
        log.warn("A request could not be answered now: {}", TransientFault.summary(fault));
        return hasBegun(response) ? null : problems.later();
    }

    /** A client that disconnects is no fault. Before the response has begun, another connection broke. */
    private static boolean hasDisconnected(@Nullable HttpServletResponse response, Exception fault) {
        return hasBegun(response) && DisconnectedClientHelper.isClientDisconnectedException(fault);
    }

    private static boolean hasBegun(@Nullable HttpServletResponse response) {
        return response != null && response.isCommitted();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = refused.getFieldErrors().stream()
                .map(error -> new Field(error.getField(), sentence(error)))
                .toList();
        return invalid(fields, headers);
    }

    /** A parameter that is no such value at all has no sentence yet. */
    private @Nullable String sentence(FieldError error) {
        return error.isBindingFailure() ? problems.sentence("field.unreadable") : error.getDefaultMessage();
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var fields = refused.getParameterValidationResults().stream()
                .map(result -> new Field(
                        String.valueOf(result.getMethodParameter().getParameterName()),
                        result.getResolvableErrors().getFirst().getDefaultMessage()))
                .toList();
        return invalid(fields, headers);
    }

    /** A value of the wrong type is reported like one that is not allowed; a body that is no JSON is malformed. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return InvalidValue.in(refused.getCause())
                .map(value -> new Field(
                        value.field(),
                        problems.sentence(
                                "field." + value.flaw(), value.arguments().toArray())))
                .map(field -> invalid(List.of(field), headers))
                .orElseGet(() -> super.handleHttpMessageNotReadable(refused, headers, status, request));
    }

    /** A parameter is reported as a field; a path with a malformed id does not exist. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException refused, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return refused instanceof MethodArgumentTypeMismatchException argument
                        && argument.getParameter().hasParameterAnnotation(RequestParam.class)
                ? invalid(List.of(new Field(argument.getName(), problems.sentence("field.unreadable"))), headers)
                : super.handleTypeMismatch(refused, headers, status, request);
    }

    private ResponseEntity<Object> invalid(List<Field> fields, HttpHeaders headers) {
        return answer(HttpStatus.BAD_REQUEST, "invalid-fields", Map.of("fields", fields), headers);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception refused, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var response = ((ServletWebRequest) request).getResponse();
        if (status.is5xxServerError() && !hasDisconnected(response, refused)) {
            log.warn("A request could not be answered", refused);
        }
        return hasBegun(response) ? null : answer(status, codeOf(status), Map.of(), headers);
    }

    private ResponseEntity<Object> answer(
            HttpStatusCode status, String code, Map<String, ?> properties, HttpHeaders headers) {
        var problem = problems.problem(status, code, properties);
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem.getBody());
    }

    static String codeOf(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "malformed-request";
            case 401 -> "sign-in-needed";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 503 -> "service-unavailable";
            default -> status.is4xxClientError() ? "malformed-request" : "fault";
        };
    }
}
