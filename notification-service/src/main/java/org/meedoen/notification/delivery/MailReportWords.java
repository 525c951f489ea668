package org.meedoen.notification.delivery;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.meedoen.spreadsheet.Formula;

/**
 * How the report of mails says what it says: in the words of {@code mail-report.properties}, for people, or in names and codes that
 * stay the same, for programs.
 */
public final class MailReportWords {

    private static final ResourceBundle.Control DUTCH_IS_DEFAULT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final @Nullable ResourceBundle words;

    private MailReportWords(@Nullable ResourceBundle words) {
        this.words = words;
    }

    /** @param language {@code nl} or {@code en}; null: names and codes */
    public static MailReportWords in(@Nullable String language) {
        return new MailReportWords(language == null ? null : bundle(Locale.of(language)));
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("org.meedoen.notification.delivery.mail-report", language, DUTCH_IS_DEFAULT);
    }

    /** At the end of the file's name. */
    public String name() {
        return word("file", "mails");
    }

    public List<String> headings(List<String> columns) {
        return columns.stream().map(column -> word("column", column)).toList();
    }

    public String cell(String column, String value) {
        return switch (column) {
            case "kind", "state", "reason" -> word(column, value);
            default -> Formula.quoted(value);
        };
    }

    private String word(String kind, String code) {
        var key = kind + "." + code;
        return words != null && words.containsKey(key) ? words.getString(key) : code;
    }
}
