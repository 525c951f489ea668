package org.meedoen.notification.mail;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.meedoen.notification.mail.CompositionResult.Ending;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Look;
import org.meedoen.notification.mail.LetterContent.State;

/** Writes entries for the calendar of a letter's reader, and the letters that only remove one. */
final class EntryLetters {

    private final LetterLayout layout;
    private final URI publicUrl;

    EntryLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.publicUrl = publicUrl;
    }

    PlaceEntry entry(EntryChange change, Instant decidedAt, SlotFacts slot, Recipient reader) {
        var name = OneLine.of(reader.name(), 100);
        return new PlaceEntry(
                change,
                decidedAt,
                slot,
                new PlaceEntry.Reader(name, reader.email(), language(slot, reader)),
                publicUrl);
    }

    Ending ending(EntryChange change, Instant decidedAt, SlotFacts slot, Recipient reader) {
        var content = content(slot, OneLine.of(reader.name(), 100), language(slot, reader));
        var letter = new Letter(
                reader.email(),
                OneLine.of(reader.name(), 100),
                content.inboxLine().sender(),
                slot.congress().replyTo(),
                content.language(),
                content.inboxLine().subject(),
                layout.text(content),
                layout.html(content),
                null,
                entry(change, decidedAt, slot, reader));
        return new Ending("entry." + change.signupId() + "." + change.decision(), letter);
    }

    private static Language language(SlotFacts slot, Recipient reader) {
        return slot.congress().written(Language.of(reader.language()));
    }

    private LetterContent content(SlotFacts slot, String name, Language language) {
        var title = slot.session().title().words(language);
        var time = new DateTimeTexts(language, ZoneId.of(slot.congress().timeZone())).between(slot);
        var wording = new Wording(language, Map.of("name", name, "title", title.text(), "time", time));
        var congress = slot.congress();
        return new LetterContent(
                language.tag(),
                congress.palette(),
                new InboxLine(congress.sender(language), OneLine.of(wording.line("entry.ended"), 150), time),
                congress.sample() ? wording.line("sample") : null,
                new Heading(
                        new State(wording.line("entry.ended.state"), Look.QUIET),
                        title,
                        PublicLinks.session(publicUrl, slot)),
                Body.ofOurs(List.of(wording.line("entry.ended.body"))),
                new Button(wording.line("button.mine"), PublicLinks.under(publicUrl, "/mijn-programma")),
                null,
                new Footer(null, wording.line("footer.automatic"), Contact.of(congress.contactEmail(), wording)));
    }
}
