package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages Meedoen speaks: Dutch unless English is asked for. The gateway has weighed what a browser accepts and
 * hands on {@code nl} or {@code en}, so the beginning of the header is all that is looked at.
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
