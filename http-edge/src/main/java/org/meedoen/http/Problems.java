package org.meedoen.http;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * Creates problem details (RFC 9457): a stable type {@code urn:meedoen:problem:<code>} for programs, and a title and a
 * sentence in the person's language, from the keys {@code problem.<code>.title} and {@code problem.<code>.detail}.
 */
public class Problems {

    private static final String TYPE = "urn:meedoen:problem:";

    private final MessageSource texts;
    private final RetryAfterDelay retryAfterDelay = new RetryAfterDelay(System::nanoTime);

    public Problems(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * A response in the language of the current request.
     *
     * @param properties further members of the problem, for programs
     * @param arguments for the placeholders of the sentence
     */
    public ResponseEntity<ProblemDetail> problem(
            HttpStatusCode status, String code, Map<String, ?> properties, Object... arguments) {
        var detail = detail(LocaleContextHolder.getLocale(), status, code, properties, arguments);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail);
    }

    /** A sentence in the language of the current request. */
    String sentence(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** 503 with a {@code Retry-After} that spreads the retries. */
    public ResponseEntity<ProblemDetail> later() {
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, retryAfter())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(detail(
                        LocaleContextHolder.getLocale(),
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "service-unavailable",
                        Map.of()));
    }

    /** In seconds. */
    String retryAfter() {
        return String.valueOf(retryAfterDelay.seconds());
    }

    public ProblemDetail detail(
            Locale locale, HttpStatusCode status, String code, Map<String, ?> properties, Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create(TYPE + code));
        problem.setTitle(texts.getMessage("problem." + code + ".title", arguments, locale));
        problem.setDetail(texts.getMessage("problem." + code + ".detail", arguments, locale));
        properties.forEach(problem::setProperty);
        return problem;
    }
}
