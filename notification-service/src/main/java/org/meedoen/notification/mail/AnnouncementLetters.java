package org.meedoen.notification.mail;

import java.net.URI;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes messages of the organisers. */
final class AnnouncementLetters {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private final LetterLayout layout;
    private final URI publicUrl;

    AnnouncementLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.publicUrl = publicUrl;
    }

    /**
     * @param language in which it is written; Dutch where there is no English
     * @param slot because of which the reader gets it
     * @param address of the reader, or of whoever tests it
     */
    record Copy(
            AnnouncementToRead announcement,
            Recipient reader,
            Language language,
            @Nullable SlotFacts slot,
            String address,
            boolean test) {

        static Copy of(AnnouncementToRead announcement, Recipient reader, Language wanted, @Nullable SlotFacts slot) {
            var language = announcement.body().en() == null
                    ? Language.DUTCH
                    : announcement.congress().written(wanted);
            return new Copy(announcement, reader, language, slot, reader.email(), false);
        }

        Copy asTestTo(String tester) {
            return new Copy(announcement, reader, language, slot, tester, true);
        }
    }

    Letter write(Copy copy) {
        var content = content(copy, values(copy));
        return new Letter(
                copy.address(),
                copy.test() ? "" : OneLine.of(copy.reader().name(), 100),
                content.inboxLine().sender(),
                copy.announcement().congress().replyTo(),
                copy.language().tag(),
                content.inboxLine().subject(),
                layout.text(content),
                layout.html(content),
                null);
    }

    private LetterContent content(Copy copy, Map<String, String> values) {
        var congress = copy.announcement().congress();
        var title = OneLine.of(filled(copy.announcement().subject(), copy.language(), values), 150);
        values.put("subject", title);
        var wording = new Wording(copy.language(), values);
        var written = WrittenText.paragraphs(filled(copy.announcement().body(), copy.language(), values));
        return new LetterContent(
                copy.language().tag(),
                new InboxLine(
                        congress.sender(copy.language()),
                        wording.line((copy.test() ? MailKind.ANNOUNCEMENT_TEST : MailKind.ANNOUNCEMENT) + ".subject"),
                        WrittenText.inShort(written)),
                congress.sample() ? wording.line("sample") : null,
                new Heading(null, Words.ofOurs(title), null),
                List.of(),
                List.of(),
                written,
                null,
                List.of(),
                new Button(wording.line("button.mine"), PublicLinks.under(publicUrl, "/mijn-programma")),
                null,
                List.of(),
                List.of(),
                new Footer(
                        wording.line("ANNOUNCEMENT.about"),
                        wording.line("ANNOUNCEMENT.written"),
                        contact(congress, wording)));
    }

    private static @Nullable Contact contact(SlotFacts.Congress congress, Wording wording) {
        var address = OneLine.of(congress.contactEmail());
        return address.isEmpty() ? null : new Contact(wording.line("footer.contact"), address);
    }

    private static Map<String, String> values(Copy copy) {
        var values = new HashMap<String, String>();
        both(values, "naam", "name", OneLine.of(copy.reader().name(), 100));
        both(
                values,
                "congres",
                "congress",
                copy.announcement().congress().name().in(copy.language()));
        var slot = copy.slot();
        if (slot == null) return values;
        var dates = new DateTimeTexts(copy.language(), ZoneId.of(slot.congress().timeZone()));
        both(values, "activiteit", "session", slot.session().title().in(copy.language()));
        both(values, "tijdstip", "time", dates.between(slot));
        both(values, "verzamelpunt", "meetingpoint", meetingPoint(slot, copy.language()));
        return values;
    }

    private static void both(Map<String, String> values, String dutch, String english, String value) {
        values.put(dutch, value);
        values.put(english, value);
    }

    private static String meetingPoint(SlotFacts slot, Language language) {
        var point = slot.meetingPoint();
        return point == null ? "" : new LocalizedText(point.name(), point.nameEn()).in(language);
    }

    /** What a name contains is no placeholder, so that each is replaced once. */
    private static String filled(LocalizedText text, Language language, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text.as(language))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
