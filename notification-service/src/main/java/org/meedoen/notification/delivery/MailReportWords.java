package org.meedoen.notification.delivery;

import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.meedoen.spreadsheet.FileWords;

/** The words of the report of mails, which are in {@code mail-report.properties}. */
public final class MailReportWords {

    private static final ResourceBundle.Control DUTCH_IS_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private MailReportWords() {}

    /** @param language {@code nl} or {@code en}; null: names and codes for programs */
    public static FileWords in(@Nullable String language) {
        if (language == null) return FileWords.FOR_PROGRAMS;
        var locale = Locale.of(language);
        var words = ResourceBundle.getBundle("org.meedoen.notification.delivery.mail-report", locale, DUTCH_IS_DEFAULT);
        return new FileWords(locale, (key, code) -> words.containsKey(key) ? words.getString(key) : code);
    }
}
