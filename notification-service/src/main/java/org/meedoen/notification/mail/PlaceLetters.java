package org.meedoen.notification.mail;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Clashes;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Details;
import org.meedoen.notification.mail.LetterContent.Labels;
import org.meedoen.notification.mail.LetterContent.Meeting;
import org.meedoen.notification.mail.LetterContent.Overlap;

/** Writes to participants what became of their places. */
final class PlaceLetters {

    private final LetterLayout layout;
    private final String myProgramme;

    PlaceLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.myProgramme = PublicLinks.under(publicUrl, "/mijn-programma");
    }

    Letter write(PlaceNotice notice, Recipient recipient, SlotFacts slot, List<SlotFacts> clashes) {
        return new Writing(notice, recipient, slot, clashes).letter();
    }

    private final class Writing {

        private final PlaceNotice notice;
        private final Recipient recipient;
        private final SlotFacts slot;
        private final List<SlotFacts> clashes;
        private final Language language;
        private final Wording wording;

        Writing(PlaceNotice notice, Recipient recipient, SlotFacts slot, List<SlotFacts> clashes) {
            this.notice = notice;
            this.recipient = recipient;
            this.slot = slot;
            this.clashes = clashes;
            this.language = Language.of(recipient.language());
            this.wording = new Wording(language, values());
        }

        private Map<String, String> values() {
            return Map.of(
                    "name", OneLine.of(recipient.name(), 100),
                    "title", title(slot),
                    "congress", slot.congress().name().in(language),
                    "position", Objects.toString(notice.position(), "?"));
        }

        Letter letter() {
            var content = content();
            return new Letter(
                    recipient.email(),
                    OneLine.of(recipient.name(), 100),
                    slot.congress().contactEmail(),
                    language.tag(),
                    content.subject(),
                    layout.text(content),
                    layout.html(content));
        }

        private LetterContent content() {
            return new LetterContent(
                    language.tag(),
                    OneLine.of(ours("subject"), 150),
                    slot.congress().sample() ? wording.line("sample") : null,
                    ours("heading"),
                    wording.line("hello"),
                    wording.paragraphs(notice.kind() + "." + Objects.toString(notice.held(), "UNKNOWN")),
                    details(),
                    overlapping(),
                    new Button(wording.line("button.programme"), myProgramme),
                    null,
                    wording.line("footer.congress"),
                    wording.line("footer.automatic"),
                    contact());
        }

        private String ours(String part) {
            return wording.line(notice.kind() + "." + part);
        }

        private Details details() {
            var leads = notice.kind().leadsSomewhere();
            return new Details(
                    labels(), title(slot), when(slot), leads ? meeting() : null, leads ? given(slot.endPoint()) : null);
        }

        private Labels labels() {
            return new Labels(
                    wording.line("details.when"),
                    wording.line("details.where"),
                    wording.line("details.until"),
                    wording.line("details.map"));
        }

        private @Nullable Meeting meeting() {
            var point = slot.meetingPoint();
            return point == null || point.name().isBlank()
                    ? null
                    : new Meeting(OneLine.of(point.name()), PublicLinks.map(point.latitude(), point.longitude()));
        }

        private @Nullable Clashes overlapping() {
            return clashes.isEmpty()
                    ? null
                    : new Clashes(
                            ours("clashes"),
                            clashes.stream()
                                    .map(clash -> new Overlap(title(clash), when(clash)))
                                    .toList());
        }

        private @Nullable Contact contact() {
            var address = given(slot.congress().contactEmail());
            return address == null ? null : new Contact(wording.line("footer.contact"), address);
        }

        private String title(SlotFacts of) {
            return of.session().title().in(language);
        }

        private String when(SlotFacts of) {
            return new Moments(language, ZoneId.of(of.congress().timeZone())).between(of.start(), of.end());
        }

        private @Nullable String given(@Nullable String text) {
            var line = OneLine.of(text);
            return line.isEmpty() ? null : line;
        }
    }
}
