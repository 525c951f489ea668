package org.meedoen.notification.mail;

import java.net.URI;
import java.util.Map;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes the mails to new organisers. */
final class OrganiserLetters {

    private static final String KIND = MailKind.ORGANISER_INVITED.name();

    private final LetterLayout layout;
    private final URI publicUrl;

    OrganiserLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.publicUrl = publicUrl;
    }

    Letter write(InvitedOrganiser invited) {
        var language = Language.of(invited.language());
        var congress = invited.congressName().in(language);
        var wording = new Wording(language, Map.of("congress", congress, "address", OneLine.of(invited.email(), 254)));
        var content = content(invited, language, congress, wording);
        return new Letter(
                invited.email(),
                "",
                congress,
                invited.contactEmail(),
                language.tag(),
                content.inboxLine().subject(),
                layout.text(content),
                layout.html(content),
                null,
                null);
    }

    private LetterContent content(InvitedOrganiser invited, Language language, String congress, Wording wording) {
        var paragraphs = wording.paragraphs(KIND + ".body");
        return new LetterContent(
                language.tag(),
                Palette.THEME,
                new InboxLine(congress, OneLine.of(wording.line(KIND + ".subject"), 150), paragraphs.getFirst()),
                invited.sample() ? wording.line("sample") : null,
                new Heading(null, Words.ofOurs(wording.line(KIND + ".title")), null),
                Body.ofOurs(paragraphs),
                new Button(wording.line(KIND + ".button"), workspace(invited)),
                null,
                new Footer(null, wording.line("footer.automatic"), Contact.of(invited.contactEmail(), wording)));
    }

    private String workspace(InvitedOrganiser invited) {
        return PublicLinks.under(publicUrl, "/c/" + invited.congress() + "/organisatie");
    }
}
