package org.meedoen.signup.text;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Says what is wrong with a field or a cell, in the language of the current request. */
@Component
public class Sentences {

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    Sentences() {
        texts.setBasename("sentences");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    public String say(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** @param otherwise if there is none */
    public String word(Locale language, String key, String otherwise) {
        return Objects.requireNonNullElse(texts.getMessage(key, new Object[0], otherwise, language), otherwise);
    }
}
