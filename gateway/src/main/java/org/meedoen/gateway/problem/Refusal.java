package org.meedoen.gateway.problem;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Why the gateway refuses a request; {@code code} is the stable last part of the problem's type. */
public record Refusal(
        HttpStatus status, String code, @Nullable Duration retryAfter, Set<HttpMethod> allowed) {

    public static final Refusal MALFORMED = of(HttpStatus.BAD_REQUEST, "malformed-request");
    public static final Refusal SIGN_IN_NEEDED = of(HttpStatus.UNAUTHORIZED, "sign-in-needed");
    public static final Refusal FORBIDDEN = of(HttpStatus.FORBIDDEN, "forbidden");
    public static final Refusal CROSS_SITE = of(HttpStatus.FORBIDDEN, "cross-site");
    public static final Refusal NOT_FOUND = of(HttpStatus.NOT_FOUND, "not-found");
    public static final Refusal NOT_ACCEPTABLE = of(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
    public static final Refusal TOO_LARGE = of(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    public static final Refusal UNSUPPORTED_MEDIA_TYPE =
            of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type");
    public static final Refusal ADDRESS_TOO_LONG = of(HttpStatus.URI_TOO_LONG, "address-too-long");
    public static final Refusal HEADERS_TOO_LARGE = of(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "headers-too-large");
    public static final Refusal NO_SUCH_RANGE = of(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "no-such-range");
    public static final Refusal FAULT = of(HttpStatus.INTERNAL_SERVER_ERROR, "fault");

    private static final int LATEST_SECONDS = 5;

    /** The problem for a status that came without one. */
    static Refusal of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> methodNotAllowed(Set.of());
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 416 -> NO_SUCH_RANGE;
            case 431 -> HEADERS_TOO_LARGE;
            case 502, 503, 504 -> serviceUnavailable();
            default -> status < 500 ? MALFORMED : FAULT;
        };
    }

    /** With a random delay, so that clients that were refused together do not retry together. */
    public static Refusal serviceUnavailable() {
        var delay = Duration.ofSeconds(ThreadLocalRandom.current().nextInt(1, LATEST_SECONDS + 1));
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", delay, Set.of());
    }

    public static Refusal tooManyRequests(Duration retryAfter) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", retryAfter, Set.of());
    }

    public static Refusal tooManyStreams(Duration retryAfter) {
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "too-many-streams", retryAfter, Set.of());
    }

    public static Refusal methodNotAllowed(Set<HttpMethod> allowed) {
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", null, allowed);
    }

    private static Refusal of(HttpStatus status, String code) {
        return new Refusal(status, code, null, Set.of());
    }
}
