package org.meedoen.notification.mail;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.meedoen.notification.mail.LetterContent.Body;
import org.meedoen.notification.mail.LetterContent.Button;
import org.meedoen.notification.mail.LetterContent.Contact;
import org.meedoen.notification.mail.LetterContent.Details;
import org.meedoen.notification.mail.LetterContent.Footer;
import org.meedoen.notification.mail.LetterContent.Heading;
import org.meedoen.notification.mail.LetterContent.InboxLine;
import org.meedoen.notification.mail.LetterContent.Stop;
import org.meedoen.notification.mail.LetterContent.Words;

/** Writes reminders: all that somebody has on a day. */
final class ReminderLetters {

    private final LetterLayout layout;
    private final URI publicUrl;

    ReminderLetters(LetterLayout layout, URI publicUrl) {
        this.layout = layout;
        this.publicUrl = publicUrl;
    }

    /** @param places in order of time */
    record Copy(SlotFacts.Congress congress, LocalDate day, DayToRemind.Reader reader, List<SlotFacts> places) {

        Language language() {
            return congress.written(Language.of(reader.recipient().language()));
        }

        String name() {
            return OneLine.of(reader.recipient().name(), 100);
        }
    }

    Letter write(Copy copy) {
        return new Writing(copy).letter();
    }

    /** One letter. */
    private final class Writing {

        private final Copy copy;
        private final Language language;
        private final DateTimeTexts dates;
        private final Wording wording;

        Writing(Copy copy) {
            this.copy = copy;
            this.language = copy.language();
            this.dates = new DateTimeTexts(language, ZoneId.of(copy.congress().timeZone()));
            this.wording = new Wording(
                    language,
                    Map.of(
                            "name",
                            copy.name(),
                            "day",
                            dates.day(copy.day()),
                            "congress",
                            copy.congress().name().in(language)));
        }

        Letter letter() {
            var content = content();
            return new Letter(
                            copy.reader().recipient().email(),
                            copy.name(),
                            content.inboxLine().sender(),
                            copy.congress().replyTo(),
                            language.tag(),
                            content.inboxLine().subject(),
                            layout.text(content),
                            layout.html(content),
                            null,
                            null)
                    .withOptOut(link("/api/v1/reminder-opt-outs/"));
        }

        private LetterContent content() {
            var mine = new Button(wording.line("button.mine"), PublicLinks.under(publicUrl, "/mijn-programma"));
            return new LetterContent(
                    language.tag(),
                    copy.congress().palette(),
                    new InboxLine(copy.congress().sender(language), wording.line("REMINDER.subject"), inShort()),
                    copy.congress().sample() ? wording.line("sample") : null,
                    new Heading(null, Words.ofOurs(wording.line("REMINDER.title")), null),
                    Body.ofStops(
                            wording.paragraphs("REMINDER.body"),
                            stops(),
                            List.of(wording.sentence("REMINDER.leave", mine.url()))),
                    mine,
                    null,
                    footer());
        }

        private String inShort() {
            var all = copy.places().stream()
                    .map(slot -> hours(slot) + " " + slot.session().title().in(language))
                    .collect(Collectors.joining("; "));
            return OneLine.of(all, 150);
        }

        private List<Stop> stops() {
            return copy.places().stream().map(this::stop).toList();
        }

        private Stop stop(SlotFacts slot) {
            return new Stop(
                    hours(slot),
                    slot.session().title().words(language),
                    PublicLinks.session(publicUrl, slot),
                    details(slot));
        }

        private String hours(SlotFacts slot) {
            return dates.onOneDay(slot.start(), slot.end())
                    ? dates.hours(slot.start(), slot.end())
                    : dates.between(slot);
        }

        private Details details(SlotFacts slot) {
            var kind = slot.session().kind();
            var rows = new SlotRows(slot, language, wording);
            return new Details(
                    kind == null ? null : wording.line("kind." + kind),
                    Stream.of(rows.where(), rows.until(), rows.access())
                            .flatMap(Stream::ofNullable)
                            .toList());
        }

        private Footer footer() {
            return new Footer(
                    wording.line("REMINDER.about"),
                    wording.line("footer.automatic"),
                    Contact.of(copy.congress().contactEmail(), wording),
                    new Button(wording.line("REMINDER.optOut"), link("/herinneringen#")));
        }

        private String link(String path) {
            return PublicLinks.under(publicUrl, path + copy.reader().optOut());
        }
    }
}
