package org.meedoen.notification.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a letter, before it is laid out. The templates name these components.
 *
 * @param preview what mail programs show beside the subject
 * @param sender in whose name it is written
 * @param title what it is about, linked where there is a page about it
 */
record LetterContent(
        String language,
        String subject,
        String preview,
        String sender,
        @Nullable String sample,
        @Nullable State state,
        String title,
        @Nullable String titleUrl,
        List<String> paragraphs,
        @Nullable Details details,
        @Nullable Others others,
        Button button,
        @Nullable SignIn signIn,
        List<Sentence> hints,
        @Nullable String about,
        String automatic,
        @Nullable Contact contact) {

    /** What is the matter, in a few words and a colour that says no more than they do. */
    record State(String words, Look look) {}

    /** How a state looks; the names of its colours are those of the site's theme. */
    enum Look {
        GOOD("✓", "#105f26"),
        WAIT("…", "#615117"),
        ACCENT("→", "#5115ef"),
        QUIET("–", "#3d5374");

        private final String mark;
        private final String color;

        Look(String mark, String color) {
            this.mark = mark;
            this.color = color;
        }

        String mark() {
            return mark;
        }

        String color() {
            return color;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Button(String label, String url) {}

    record Details(@Nullable String kind, List<Row> rows) {}

    /**
     * @param line the whole in one line, for the plain text
     * @param strong the part to be seen first
     * @param foreign the language of words that are not in the letter's
     */
    record Row(
            String label,
            String line,
            String text,
            @Nullable String strong,
            @Nullable String foreign,
            @Nullable Change change,
            @Nullable Button link) {}

    record Change(String wasLabel, String was, String becomesLabel, String becomes) {}

    /** Other slots that it has to do with. */
    record Others(String introduction, List<Other> slots) {}

    record Other(String title, String url, String when) {}

    /** A sentence of which a part is linked. */
    record Sentence(String before, @Nullable Button link, String after) {

        String whole() {
            return before + (link == null ? "" : link.label()) + after;
        }
    }

    record Contact(String introduction, String address) {}

    /** The code stands in two halves that lie apart to the eye, and are copied as one. */
    record SignIn(String askLink, String link, String askCode, String code, List<String> remarks) {

        String firstDigits() {
            return code.substring(0, code.length() / 2);
        }

        String lastDigits() {
            return code.substring(code.length() / 2);
        }
    }
}
