package org.meedoen.gateway.problem;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;

/** Why the door does not let a request pass; {@code code} is the stable end of the problem's type. */
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
    public static final Refusal FAULT = of(HttpStatus.INTERNAL_SERVER_ERROR, "fault");

    private static final int LATEST_SECONDS = 5;

    /** Who was sent away together does not come back together. */
    public static Refusal serviceUnavailable() {
        var comeBack = Duration.ofSeconds(ThreadLocalRandom.current().nextInt(1, LATEST_SECONDS + 1));
        return new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "service-unavailable", comeBack, Set.of());
    }

    public static Refusal tooManyRequests(Duration retryAfter) {
        return new Refusal(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", retryAfter, Set.of());
    }

    public static Refusal methodNotAllowed(Set<HttpMethod> allowed) {
        return new Refusal(HttpStatus.METHOD_NOT_ALLOWED, "method-not-allowed", null, allowed);
    }

    private static Refusal of(HttpStatus status, String code) {
        return new Refusal(status, code, null, Set.of());
    }
}
