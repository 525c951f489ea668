package org.meedoen.gateway.problem;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.meedoen.gateway.language.PreferredLanguage;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Answers a refused request with a problem detail, in Dutch unless the client prefers English. */
@Component
public class Problems {

    /** Headers that describe the content that the problem replaces, such as a compressed file. */
    static final List<String> OF_OTHER_CONTENT = List.of(
            HttpHeaders.CONTENT_ENCODING,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LOCATION,
            HttpHeaders.ETAG,
            HttpHeaders.LAST_MODIFIED,
            HttpHeaders.TRANSFER_ENCODING);

    private final JsonMapper json;
    private final ResourceBundleMessageSource sentences = new ResourceBundleMessageSource();

    Problems(JsonMapper json) {
        this.json = json;
        sentences.setBasename("gateway-problems");
        sentences.setDefaultEncoding("UTF-8");
        sentences.setFallbackToSystemLocale(false);
    }

    public Mono<Void> answer(ServerWebExchange exchange, Refusal refusal) {
        return Mono.defer(() -> write(exchange, refusal));
    }

    private Mono<Void> write(ServerWebExchange exchange, Refusal refusal) {
        var response = exchange.getResponse();
        var language = PreferredLanguage.of(exchange);
        response.setStatusCode(refusal.status());
        describe(response.getHeaders(), refusal, language);
        DataBuffer body = response.bufferFactory().wrap(body(refusal, language));
        response.getHeaders().setContentLength(body.readableByteCount());
        return exchange.getRequest().getMethod() == HttpMethod.HEAD
                ? response.setComplete()
                : response.writeWith(Mono.just(body));
    }

    byte[] body(Refusal refusal, Locale language) {
        return json.writeValueAsBytes(problem(refusal, language));
    }

    private static void describe(HttpHeaders headers, Refusal refusal, Locale language) {
        OF_OTHER_CONTENT.forEach(headers::remove);
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.setContentLanguage(language);
        headers.setCacheControl("no-store");
        if (!refusal.allowed().isEmpty()) {
            headers.setAllow(refusal.allowed());
        }
        if (refusal.retryAfter() != null) {
            headers.set(
                    HttpHeaders.RETRY_AFTER, String.valueOf(refusal.retryAfter().toSeconds()));
        }
    }

    private ProblemDetail problem(Refusal refusal, Locale language) {
        var problem = ProblemDetail.forStatus(refusal.status());
        problem.setType(URI.create("urn:meedoen:problem:" + refusal.code()));
        problem.setTitle(sentence(refusal, "title", language));
        problem.setDetail(sentence(refusal, "detail", language));
        return problem;
    }

    private String sentence(Refusal refusal, String part, Locale language) {
        return sentences.getMessage("problem." + refusal.code() + "." + part, null, language);
    }
}
