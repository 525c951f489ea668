package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The supported languages: Dutch, unless English is requested. The gateway determines the preferred one and passes {@code nl} or
 * {@code en}, so only the beginning of the header is read.
 */
class Language extends AcceptHeaderLocaleResolver {

    static final Locale DUTCH = Locale.of("nl");
    private static final String ENGLISH = "en";

    Language() {
        setSupportedLocales(List.of(DUTCH, Locale.ENGLISH));
        setDefaultLocale(DUTCH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    static Locale of(HttpServletRequest request) {
        return in(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    static Locale in(@Nullable String header) {
        return header != null && header.regionMatches(true, 0, ENGLISH, 0, ENGLISH.length()) ? Locale.ENGLISH : DUTCH;
    }
}
