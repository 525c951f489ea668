package org.meedoen.gateway.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

/**
 * Dutch, unless {@code Accept-Language} prefers English. A header longer than browsers send is ignored: parsing it takes time
 * that grows with the square of its length.
 */
public final class PreferredLanguage {

    public static final Locale DUTCH = Locale.of("nl");
    private static final int LONGEST = 500;

    private PreferredLanguage() {}

    public static Locale of(ServerWebExchange exchange) {
        return in(exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE));
    }

    public static Locale in(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return DUTCH;
        }
        var best = DUTCH;
        double weight = 0;
        for (String range : header.split(",")) {
            @Nullable Locale language = language(range);
            if (language != null && weight(range) > weight) {
                best = language;
                weight = weight(range);
            }
        }
        return best;
    }

    private static @Nullable Locale language(String range) {
        String tag = range.split("[;-]", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (tag) {
            case "nl" -> DUTCH;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }

    private static double weight(String range) {
        int q = range.indexOf("q=");
        try {
            return q < 0
                    ? 1
                    : Math.clamp(Double.parseDouble(range.substring(q + 2).strip()), 0, 1);
        } catch (NumberFormatException unreadable) {
            return 0;
        }
    }
}
