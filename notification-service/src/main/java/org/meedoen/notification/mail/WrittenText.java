package org.meedoen.notification.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What organisers wrote: paragraphs between empty lines, and addresses of pages as links. */
final class WrittenText {

    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*\\n\\s*");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"']*[^\\s<>\"'.,;:!?)\\]]");

    private WrittenText() {}

    /**
     * @param text as in a mail without layout
     * @param foreign its language if it differs from the letter's
     */
    record Paragraph(
            String text, List<Piece> pieces, @Nullable String foreign) {}

    /**
     * @param url null: words
     * @param newLine whether it begins a line of its own
     */
    record Piece(String text, @Nullable String url, boolean newLine) {}

    static List<Paragraph> paragraphs(String written) {
        return paragraphs(written, null);
    }

    static List<Paragraph> paragraphs(String written, @Nullable String foreign) {
        return EMPTY_LINES
                .splitAsStream(written.strip())
                .filter(part -> !part.isBlank())
                .map(part -> new Paragraph(part.strip(), pieces(part.strip()), foreign))
                .toList();
    }

    private static List<Piece> pieces(String paragraph) {
        var pieces = new ArrayList<Piece>();
        for (var line : paragraph.split("\\n")) pieces.addAll(ofLine(line, !pieces.isEmpty()));
        return pieces;
    }

    private static List<Piece> ofLine(String line, boolean newLine) {
        var pieces = new ArrayList<Piece>();
        var links = LINK.matcher(line);
        var end = 0;
        while (links.find()) {
            if (links.start() > end) pieces.add(words(line.substring(end, links.start()), newLine && pieces.isEmpty()));
            pieces.add(new Piece(links.group(), links.group(), newLine && pieces.isEmpty()));
            end = links.end();
        }
        if (end < line.length() || pieces.isEmpty())
            pieces.add(words(line.substring(end), newLine && pieces.isEmpty()));
        return pieces;
    }

    private static Piece words(String text, boolean newLine) {
        return new Piece(text, null, newLine);
    }

    /** The first words, for the list of mails. */
    static String inShort(List<Paragraph> paragraphs) {
        return paragraphs.isEmpty() ? "" : OneLine.of(paragraphs.getFirst().text(), 150);
    }
}
