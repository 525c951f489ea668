package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Writes security events to a logger of its own, {@value #NAME}: as a line of {@code key=value}, and as key-value pairs for
 * structured logging. docs/operations.md lists the events.
 */
public final class SecurityLog {

    public static final String NAME = "org.meedoen.security";

    private static final Logger log = LoggerFactory.getLogger(NAME);
    private static final String BEFORE_ROUTING = "before-routing";

    private SecurityLog() {}

    public static void write(SecurityEvent event) {
        write(event, network());
    }

    private static void write(SecurityEvent event, @Nullable AnonymizedNetwork network) {
        var fields = fields(event, network);
        var entry = log.atInfo();
        for (var field : fields.entrySet()) entry = entry.addKeyValue(field.getKey(), field.getValue());
        entry.log(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + quoted(field.getValue()))
                .collect(Collectors.joining(" ")));
    }

    /** Logs that a request was refused with 401 or 403. */
    static void refused(HttpServletRequest request, HttpStatusCode status) {
        var reason = status.value() == HttpStatus.UNAUTHORIZED.value() ? "no-session" : "not-allowed";
        var event = SecurityEvent.denied("access", reason).about(request.getMethod() + " " + pattern(request));
        write(event, AnonymizedNetwork.of(request));
    }

    /** The pattern and not the path, which somebody may have typed. */
    private static String pattern(HttpServletRequest request) {
        var matched = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return matched == null ? BEFORE_ROUTING : matched.toString();
    }

    private static Map<String, String> fields(SecurityEvent event, @Nullable AnonymizedNetwork network) {
        @Nullable Jwt session = session();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "action", event.action());
        put(fields, "result", event.result().name().toLowerCase(Locale.ROOT));
        put(fields, "reason", event.reason());
        put(fields, "object", event.object());
        put(fields, "account", event.account(), session == null ? null : session.getSubject());
        put(fields, "session", event.session(), session == null ? null : session.getClaimAsString("sid"));
        put(fields, "subject", event.subject());
        put(fields, "network", network);
        return fields;
    }

    private static void put(
            Map<String, String> fields, String name, @Nullable Object told, @Nullable String otherwise) {
        put(fields, name, told == null ? otherwise : told);
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) fields.put(name, value.toString());
    }

    private static @Nullable Jwt session() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken signedIn
                ? signedIn.getToken()
                : null;
    }

    private static @Nullable AnonymizedNetwork network() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? AnonymizedNetwork.of(attributes.getRequest())
                : null;
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }
}
