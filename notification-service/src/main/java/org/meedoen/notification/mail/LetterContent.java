package org.meedoen.notification.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The content of a letter before layout. The templates name these components.
 *
 * @param palette its colours
 */
record LetterContent(
        String language,
        Palette palette,
        InboxLine inboxLine,
        @Nullable String sample,
        Heading heading,
        Body body,
        Button button,
        @Nullable SignIn signIn,
        Footer footer) {

    /**
     * What mail programs show in a list of mails.
     *
     * @param sender the name of the sender
     * @param preview the text beside the subject
     */
    record InboxLine(String sender, String subject, String preview) {}

    /** @param title what the letter is about, linked if it has a page */
    record Heading(
            @Nullable State state, Words title, @Nullable String titleUrl) {}

    /**
     * What it says. The button comes before the hints.
     *
     * @param above what the organisers say before our text
     * @param below what they say after it
     * @param stops all that the reader has on a day
     */
    record Body(
            List<WrittenText.Paragraph> above,
            List<String> paragraphs,
            @Nullable Details details,
            List<Others> others,
            List<Sentence> hints,
            List<WrittenText.Paragraph> below,
            List<Stop> stops) {

        Body(
                List<WrittenText.Paragraph> above,
                List<String> paragraphs,
                @Nullable Details details,
                List<Others> others,
                List<Sentence> hints,
                List<WrittenText.Paragraph> below) {
            this(above, paragraphs, details, others, hints, below, List.of());
        }

        static Body ofStops(List<String> paragraphs, List<Stop> stops, List<Sentence> hints) {
            return new Body(List.of(), paragraphs, null, List.of(), hints, List.of(), stops);
        }

        static Body ofOurs(List<String> paragraphs) {
            return new Body(List.of(), paragraphs, null, List.of(), List.of(), List.of());
        }

        static Body ofOrganisers(List<WrittenText.Paragraph> written) {
            return new Body(written, List.of(), null, List.of(), List.of(), List.of());
        }
    }

    /**
     * @param about why the recipient gets it
     * @param automatic that nobody wrote it
     * @param optOut for mails that one need not get
     */
    record Footer(
            @Nullable String about,
            String automatic,
            @Nullable Contact contact,
            @Nullable Button optOut) {

        Footer(@Nullable String about, String automatic, @Nullable Contact contact) {
            this(about, automatic, contact, null);
        }
    }

    /** The status in a few words, with a colour that adds no information. */
    record State(String words, Look look) {}

    /** How a status looks, in the colours of the site's theme. One without a colour has that of the congress. */
    enum Look {
        GOOD("✓", "#105f26"),
        WAIT("…", "#615117"),
        ACCENT("→", null),
        QUIET("–", "#3d5374");

        private final String mark;
        private final @Nullable String color;

        Look(String mark, @Nullable String color) {
            this.mark = mark;
            this.color = color;
        }

        String mark() {
            return mark;
        }

        @Nullable String color() {
            return color;
        }

        String style() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    record Button(String label, String url) {}

    record Details(@Nullable String kind, List<Row> rows) {}

    /**
     * @param line all of it in one line, for plain text
     * @param strong the emphasised part
     * @param foreign the language of words in another language than the letter's
     */
    record Row(
            String label,
            String line,
            String text,
            @Nullable String strong,
            @Nullable String foreign,
            @Nullable Change change,
            @Nullable Button link) {}

    record Change(String wasLabel, Words was, String becomesLabel, Words becomes) {}

    /** @param foreign their language if it differs from the letter's */
    record Words(String text, @Nullable String foreign) {

        static Words ofOurs(String text) {
            return new Words(text, null);
        }
    }

    /** One of the things that the reader has on a day. */
    record Stop(String hours, Words title, String url, Details details) {}

    /** Other slots that it concerns. */
    record Others(String introduction, List<Other> slots) {}

    record Other(Words title, String url, String when) {}

    /** A sentence with a link in it. */
    record Sentence(String before, @Nullable Button link, String after) {

        String whole() {
            return before + (link == null ? "" : link.label()) + after;
        }
    }

    record Contact(String introduction, String address) {

        /** Null if there is no address. */
        static @Nullable Contact of(@Nullable String address, Wording wording) {
            var line = OneLine.of(address);
            return line.isEmpty() ? null : new Contact(wording.line("footer.contact"), line);
        }
    }

    record SignIn(String askLink, String link, @Nullable Code code, List<String> remarks) {}

    /** Shown in two halves, and copied as one word. */
    record Code(String ask, String digits) {

        String firstDigits() {
            return digits.substring(0, digits.length() / 2);
        }

        String lastDigits() {
            return digits.substring(digits.length() / 2);
        }
    }
}
