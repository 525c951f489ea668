package org.meedoen.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The languages Meedoen speaks: Dutch unless English is asked for. */
class Language extends AcceptHeaderLocaleResolver {

    static final Locale DUTCH = Locale.of("nl");

    Language() {
        setSupportedLocales(List.of(DUTCH, Locale.ENGLISH));
        setDefaultLocale(DUTCH);
    }

    static Locale of(HttpServletRequest request) {
        return new Language().resolveLocale(request);
    }
}
