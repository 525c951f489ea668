package org.meedoen.description;

import java.util.List;

/** Problems that no controller has to name, with the name of their answer in the document. */
enum CommonProblem {
    INVALID(400, "Invalid", "malformed-request", "invalid-fields"),
    SIGN_IN_NEEDED(401, "SignInNeeded", "sign-in-needed"),
    FORBIDDEN(403, "Forbidden", "forbidden", "cross-site"),
    NOT_FOUND(404, "NotFound", "not-found"),
    NOT_ACCEPTABLE(406, "NotAcceptable", "not-acceptable"),
    TOO_LARGE(413, "TooLarge", "too-large"),
    UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType", "unsupported-media-type"),
    TOO_MANY_REQUESTS(429, "TooManyRequests", "too-many-requests"),
    FAULT(500, "Fault", "fault"),
    UNAVAILABLE(503, "Unavailable", "service-unavailable");

    private final int status;
    private final String title;
    private final List<String> types;

    CommonProblem(int status, String title, String... types) {
        this.status = status;
        this.title = title;
        this.types = List.of(types);
    }

    String status() {
        return String.valueOf(status);
    }

    String title() {
        return title;
    }

    /** As components.responses has them, too. */
    List<String> types() {
        return types;
    }

    /** A write of another site's page is forbidden, too, whoever sent it; so is a session's where it may not look. */
    boolean isPossible(boolean hasPathVariable, boolean hasBody, boolean isOpen) {
        return switch (this) {
            case SIGN_IN_NEEDED -> !isOpen;
            case FORBIDDEN -> !isOpen || hasBody;
            case NOT_FOUND -> hasPathVariable;
            case TOO_LARGE, UNSUPPORTED_MEDIA_TYPE -> hasBody;
            case INVALID, NOT_ACCEPTABLE, TOO_MANY_REQUESTS, FAULT, UNAVAILABLE -> true;
        };
    }
}
