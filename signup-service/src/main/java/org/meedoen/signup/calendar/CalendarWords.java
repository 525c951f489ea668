package org.meedoen.signup.calendar;

import java.util.Locale;
import org.meedoen.signup.text.Translated;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of a calendar in the language of its owner. */
record CalendarWords(boolean english) {

    private static final ResourceBundleMessageSource WORDS = words();

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("calendar");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    String say(String key, Object... arguments) {
        return WORDS.getMessage(key, arguments, english ? Locale.ENGLISH : Locale.ROOT);
    }

    String in(Translated text) {
        var translation = text.en();
        return english && translation != null ? translation : text.nl();
    }
}
