package org.meedoen.http;

import java.util.Map;
import org.springframework.http.HttpStatus;

/** A request that cannot be processed at all: an unknown id, no session. Business outcomes are values instead. */
public class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient Map<String, ?> properties;
    private final transient Object[] arguments;

    public ProblemException(HttpStatus status, String code, Map<String, ?> properties, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.properties = properties;
        this.arguments = arguments;
    }

    public static ProblemException notFound() {
        return new ProblemException(HttpStatus.NOT_FOUND, "not-found", Map.of());
    }

    public static ProblemException forbidden() {
        return new ProblemException(HttpStatus.FORBIDDEN, "forbidden", Map.of());
    }

    public static ProblemException signInNeeded() {
        return new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-needed", Map.of());
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    Map<String, ?> properties() {
        return properties;
    }

    Object[] arguments() {
        return arguments;
    }
}
