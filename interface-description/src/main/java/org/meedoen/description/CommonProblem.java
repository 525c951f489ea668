package org.meedoen.description;

/** Problems that no controller has to name, with the name of their answer in the document. */
enum CommonProblem {
    INVALID(400, "Invalid"),
    SIGN_IN_NEEDED(401, "SignInNeeded"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "NotFound"),
    NOT_ACCEPTABLE(406, "NotAcceptable"),
    TOO_LARGE(413, "TooLarge"),
    UNSUPPORTED_MEDIA_TYPE(415, "UnsupportedMediaType"),
    TOO_MANY_REQUESTS(429, "TooManyRequests"),
    FAULT(500, "Fault"),
    UNAVAILABLE(503, "Unavailable");

    private final int status;
    private final String title;

    CommonProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    String status() {
        return String.valueOf(status);
    }

    String title() {
        return title;
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
