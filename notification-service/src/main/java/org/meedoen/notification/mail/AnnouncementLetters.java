package org.meedoen.notification.mail;

import java.net.URI;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes messages of the organisers. */
final class AnnouncementLetters {

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
        var content = content(copy, placeholders(copy));
        return new Letter(
                copy.address(),
                copy.test() ? "" : OneLine.of(copy.reader().name(), 100),
                content.inboxLine().sender(),
                copy.announcement().congress().replyTo(),
                copy.language().tag(),
                content.inboxLine().subject(),
                layout.text(content),
                layout.html(content),
                null,
                null);
    }

    private LetterContent content(Copy copy, Placeholders placeholders) {
        var congress = copy.announcement().congress();
        var title = OneLine.of(placeholders.fill(copy.announcement().subject().as(copy.language())), 150);
        var wording = new Wording(copy.language(), Map.of("congress", placeholders.congressName(), "subject", title));
        var written = WrittenText.paragraphs(
                placeholders.fill(copy.announcement().body().as(copy.language())));
        return new LetterContent(
                copy.language().tag(),
                congress.palette(),
                new InboxLine(
                        congress.sender(copy.language()),
                        wording.line((copy.test() ? MailKind.ANNOUNCEMENT_TEST : MailKind.ANNOUNCEMENT) + ".subject"),
                        WrittenText.inShort(written)),
                congress.sample() ? wording.line("sample") : null,
                new Heading(null, Words.ofOurs(title), null),
                Body.ofOrganisers(written),
                new Button(wording.line("button.mine"), PublicLinks.under(publicUrl, "/mijn-programma")),
                null,
                new Footer(
                        wording.line("ANNOUNCEMENT.about"),
                        wording.line("ANNOUNCEMENT.written"),
                        Contact.of(congress.contactEmail(), wording)));
    }

    private static Placeholders placeholders(Copy copy) {
        var congress = copy.announcement().congress().name().in(copy.language());
        var name = OneLine.of(copy.reader().name(), 100);
        var slot = copy.slot();
        if (slot == null) return new Placeholders(name, congress, "", "", "");
        var dates = new DateTimeTexts(copy.language(), ZoneId.of(slot.congress().timeZone()));
        return new Placeholders(
                name,
                congress,
                slot.session().title().in(copy.language()),
                dates.between(slot),
                meetingPoint(slot, copy.language()));
    }

    private static String meetingPoint(SlotFacts slot, Language language) {
        var point = slot.meetingPoint();
        return point == null ? "" : new LocalizedText(point.name(), point.nameEn()).in(language);
    }
}
